import { open } from 'node:fs/promises';

export type FileKind = 'markdown' | 'xml' | 'unknown';

const BYTES_TO_LOOK_AT = 4096;

/** What a file is, by its first bytes; its name only decides between Markdown and nothing when they say neither. */
export async function fileKind(file: string): Promise<FileKind> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BYTES_TO_LOOK_AT), 0, BYTES_TO_LOOK_AT, 0);
    return kindOfStart(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** What starts like this. */
export function kindOfStart(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^<(\?xml|rss|feed|rdf:RDF)\b/i.test(start)) return 'xml';
  if (/^<(!doctype\s+html|html|svg)\b/i.test(start)) return 'unknown';
  return bytes.includes(0) || start.startsWith('%PDF') ? 'unknown' : 'markdown';
}
