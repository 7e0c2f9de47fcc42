import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { ReadItem, SourceDocument } from '../model';
import { inputFiles } from './input-files';
import { readFiles } from './read';

/** Writes files below a fresh folder that is removed when all tests of the file are done; gives its path. */
export function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'veille-import-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Everything that reading these paths gives. */
export async function readAll(...paths: string[]): Promise<ReadItem[]> {
  const { files } = await inputFiles(paths);
  const items: ReadItem[] = [];
  for await (const item of readFiles(files, { onBytes() {} })) items.push(item);
  return items;
}

export function documentsOf(items: readonly ReadItem[]): SourceDocument[] {
  return items.flatMap((item) => (item.kind === 'document' ? [item.document] : []));
}

export function failuresOf(items: readonly ReadItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'failed' ? [`${path.basename(item.origin)} ${item.reason.en}`] : []));
}

export function noticesOf(items: readonly ReadItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'notice' ? [item.message.en] : []));
}
