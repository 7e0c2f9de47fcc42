import { notices, problems } from '../messages';
import type { ReadItem } from '../model';
import { reasonOf } from '../problem';
import { fromFeed } from './feed';
import type { InputFile } from './input-files';
import { textChunks } from './text-chunks';
import { fromWordPress, isWordPress, skippedKind } from './wordpress';
import type { XmlItem } from './xml-item';
import { XmlParser } from './xml-parser';

const ROOTS = new Set(['rss', 'feed', 'rdf:RDF']);

/** Reads a WordPress export, an RSS or an Atom file, one item at a time. */
export async function* readXml(file: InputFile, onBytes: (count: number) => void): AsyncGenerator<ReadItem> {
  const parser = new XmlParser();
  const skipped = new Map<string, number>();
  for await (const chunk of textChunks(file.path, onBytes)) {
    for (const item of parser.write(chunk)) yield* readItem(item, parser, file, skipped);
    if (parser.broken) break;
  }
  parser.end();
  yield* closingWords(file, parser, skipped);
}

function* readItem(
  item: XmlItem,
  parser: XmlParser,
  file: InputFile,
  skipped: Map<string, number>
): Generator<ReadItem> {
  const origin = `${file.shown}:${item.line}, item ${item.number}`;
  const aside = skippedKind(item.fields);
  if (aside) return void skipped.set(aside, (skipped.get(aside) ?? 0) + 1);
  try {
    const from = isWordPress(item.fields) ? fromWordPress : fromFeed;
    yield { kind: 'document', document: { ...from(item.fields, parser.channel, file), origin } };
  } catch (error) {
    yield { kind: 'failed', origin, reason: reasonOf(error) };
  }
}

function* closingWords(file: InputFile, parser: XmlParser, skipped: ReadonlyMap<string, number>): Generator<ReadItem> {
  for (const [kind, count] of skipped) {
    yield { kind: 'notice', origin: file.shown, message: notices.skipped(kind, count) };
  }
  if (parser.broken) {
    const { line, detail } = parser.broken;
    yield { kind: 'failed', origin: `${file.shown}:${line}`, reason: problems.xmlBroken(line, detail) };
  } else if (!ROOTS.has(parser.rootName)) {
    yield { kind: 'failed', origin: file.shown, reason: problems.xmlUnknown(parser.rootName) };
  }
}
