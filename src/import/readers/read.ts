import { problems } from '../messages';
import type { ReadItem } from '../model';
import { reasonOf } from '../problem';
import { fileKind } from './file-kind';
import type { InputFile } from './input-files';
import { readMarkdown } from './markdown-reader';
import { readXml } from './xml-reader';

export interface ReadProgress {
  /** Bytes read since the last call. */
  onBytes(count: number): void;
}

/** Reads files one after the other; a file that cannot be read is one failed item, and the next goes on. */
export async function* readFiles(files: readonly InputFile[], { onBytes }: ReadProgress): AsyncGenerator<ReadItem> {
  for (const file of files) {
    try {
      yield* readOne(file, onBytes);
    } catch (error) {
      yield { kind: 'failed', origin: file.shown, reason: reasonOf(error) };
    }
  }
}

async function* readOne(file: InputFile, onBytes: (count: number) => void): AsyncGenerator<ReadItem> {
  const kind = await fileKind(file.path);
  if (kind === 'xml') return yield* readXml(file, onBytes);
  if (kind === 'markdown') yield* readMarkdown(file);
  else yield { kind: 'failed', origin: file.shown, reason: problems.notReadable() };
  onBytes(file.bytes);
}
