import { isMap, parseDocument } from 'yaml';

import { problems } from '../messages';
import { ImportProblem } from '../problem';

/** YAML with every scalar as it is written: `id: 001` keeps its zeros and a date stays a string. */
export type FrontMatterValue = string | FrontMatterValue[] | FrontMatter;
export interface FrontMatter {
  [key: string]: FrontMatterValue;
}

export interface MarkdownFile {
  frontMatter: FrontMatter;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
}

/**
 * Splits a Markdown file into its YAML front matter and its body.
 *
 * @throws ImportProblem when the front matter is never closed or is no YAML mapping
 */
export function readFrontMatter(text: string): MarkdownFile {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  if (lines[0]?.trimEnd() !== '---') return { frontMatter: {}, body: lines.join('\n'), bodyLine: 1 };
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1) throw new ImportProblem(problems.frontMatterOpen());
  return {
    frontMatter: parseYaml(lines.slice(1, end).join('\n')),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function parseYaml(yaml: string): FrontMatter {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw broken(error.linePos?.[0].line ?? 1, error.message.split('\n')[0] ?? error.message);
  if (document.contents === null) return {};
  if (!isMap(document.contents)) throw broken(1, 'key: value expected');
  const value: FrontMatter = document.toJS();
  return value;
}

/** The line counts within the front matter; the file has `---` before it. */
function broken(line: number, detail: string): ImportProblem {
  return new ImportProblem(problems.frontMatterBroken(line + 1, detail.replace(/ at line \d+.*$/, '')));
}
