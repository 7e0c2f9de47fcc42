import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder to import from, which goes with the test file. */
export type TextFolder = {
  path: string;
  /** Writes one Markdown file: its front matter as lines, and its body. */
  text(name: string, frontMatter: readonly string[], body?: string): void;
  file(name: string, content: string): void;
  remove(): void;
};

/** Makes an empty folder for texts. */
export function textFolder(): TextFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'veille-texts-'));
  const file = (name: string, content: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  return {
    path: folder,
    file,
    text: (name, frontMatter, body = 'Un paragraphe.') =>
      file(name, ['---', ...frontMatter, '---', body, ''].join('\n')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
