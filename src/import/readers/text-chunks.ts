import { createReadStream } from 'node:fs';

/** The text of a file, piece by piece, in the encoding its XML declaration names; the next is read when asked for. */
export async function* textChunks(file: string, onBytes: (count: number) => void): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of createReadStream(file)) {
    const bytes: Buffer = chunk;
    decoder ??= new TextDecoder(declaredEncoding(bytes));
    onBytes(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** What `<?xml … encoding="…"?>` says, UTF-8 when it says nothing known. */
export function declaredEncoding(start: Uint8Array): string {
  const declaration = Buffer.from(start.subarray(0, 200)).toString('latin1');
  const label = /^[^<]*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
  return isKnown(label) ? label : 'utf-8';
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}
