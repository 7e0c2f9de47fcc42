import { createInterface } from 'node:readline';
import { once } from 'node:events';

import { toRecord } from '../../plugins/mentions/server/src/domain/analysis-record';
import type { Catalogue } from '../../plugins/mentions/server/src/domain/catalogue/types';
import { Tagger } from '../../plugins/mentions/server/src/domain/tagger';
import { say } from '../messages';

interface InputDocument {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly text: string;
}

export interface AnalyzeStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
}

/**
 * Reads JSON lines and writes one JSON line each. A bad line is named on the error stream and the rest goes on; gives
 * the exit code, 2 if any line was bad.
 */
export async function analyzeLines(catalogue: Catalogue, { input, output, errors }: AnalyzeStreams): Promise<number> {
  const tagger = new Tagger(catalogue);
  let number = 0;
  let exitCode = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (typeof parsed === 'string') {
      errors.write(`${say.mentionsBadLine(number, parsed)}\n`);
      exitCode = 2;
      continue;
    }
    const { id, locale, title, text } = parsed;
    const fields = [
      { field: 'title', role: 'title', text: title } as const,
      { field: 'text', role: 'body', text } as const,
    ];
    const record = toRecord(id, tagger.analyze({ locale, fields }), catalogue);
    if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, 'drain');
  }
  return exitCode;
}

/** The document of a line, or what is wrong with it. */
function parseLine(line: string): InputDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return say.mentionsNoObject;
  const { id, locale, title = '', text } = Object.fromEntries(Object.entries(value));
  if (typeof id !== 'string') return say.mentionsFieldMissing('id');
  if (typeof locale !== 'string') return say.mentionsFieldMissing('locale');
  if (typeof title !== 'string') return say.mentionsFieldMissing('title');
  if (typeof text !== 'string') return say.mentionsFieldMissing('text');
  return { id, locale, title, text };
}
