import { readFile } from 'node:fs/promises';

export interface DecodedText {
  text: string;
  /** Whether the encoding had to be guessed. */
  assumed: boolean;
}

/** Reads a text file: UTF-8, or Windows-1252 (what French sites wrote before) when it is not. */
export async function readText(file: string): Promise<DecodedText> {
  return decodeText(await readFile(file));
}

export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), assumed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), assumed: true };
  }
}
