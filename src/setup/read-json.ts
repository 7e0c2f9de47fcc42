import { readFile } from 'node:fs/promises';

/**
 * Reads a JSON file that ships with Veille; what it must hold is checked where its format is defined.
 * @throws Error that names the file, when it is missing or no JSON
 */
export async function readJson<Content>(file: string): Promise<Content> {
  const text = await readFile(file, 'utf8');
  try {
    const content: Content = JSON.parse(text);
    return content;
  } catch (error) {
    throw new Error(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
