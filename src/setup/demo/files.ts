import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import { markdownToBlocks } from '../../import/blocks/markdown-to-blocks';
import type { Blocks } from '../../import/blocks/types';
import type { FrontMatter } from '../../import/readers/front-matter';
import { readFrontMatter } from '../../import/readers/front-matter';
import { text } from '../../import/readers/front-matter-fields';

/** A text of the demo content in one language. */
export type DemoText = { file: string; frontMatter: FrontMatter; body: Blocks };

/** A text in the languages it has; French always. */
export type DemoDocument = { key: string; fr: DemoText; en?: DemoText };

/**
 * Reads a folder of `key.locale.md` files, sorted by key.
 * @throws Error that names the file, when its front matter is wrong or a translation has no French original
 */
export async function readDemoFolder(folder: string): Promise<DemoDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(names.map((name) => readDemoText(path.join(folder, name))));
  const keys = [...new Set(texts.map(keyOf))];
  return keys.map((key) =>
    gather(
      key,
      texts.filter((entry) => keyOf(entry) === key)
    )
  );
}

async function readDemoText(file: string): Promise<DemoText> {
  const { frontMatter, body } = readFrontMatter(await readFile(file, 'utf8'));
  return { file, frontMatter, body: markdownToBlocks(body) };
}

function gather(key: string, texts: readonly DemoText[]): DemoDocument {
  const inLocale = (locale: string) => texts.find(({ frontMatter }) => text(frontMatter, 'locale') === locale);
  const fr = inLocale('fr');
  if (!fr) throw new Error(`${texts[0]?.file}: there is no French text with the key ${key}.`);
  const en = inLocale('en');
  return { key, fr, ...(en && { en }) };
}

function keyOf(entry: DemoText): string {
  return required(entry, 'key');
}

/** The text of a key that must be there. */
export function required({ file, frontMatter }: DemoText, key: string): string {
  const value = text(frontMatter, key);
  if (value === undefined) throw new Error(`${file}: ${key} is missing.`);
  return value;
}
