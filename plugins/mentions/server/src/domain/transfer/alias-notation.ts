import type { Alias } from '../catalogue/types';
import type { AliasDraft, RowProblem } from './entry';

/**
 * Aliases in one cell of a spreadsheet: one a line, its text and then, after bars, what differs from the default.
 *
 *     Insta | strength=medium
 *     X | case=exact | words=Twitter; Musk | from=2023-07-01
 *
 * A backslash takes a bar, a semicolon or a backslash for itself.
 */

const PROPERTIES = ['locale', 'kind', 'strength', 'case', 'accents'] as const;
const DEFAULTS: Readonly<Record<(typeof PROPERTIES)[number], string>> = {
  locale: 'any',
  kind: 'name',
  strength: 'strong',
  case: 'any',
  accents: 'fold',
};
const NAMES = [...PROPERTIES, 'requires', 'words', 'from', 'to'] as const;

/** Aliases as the text of a cell. */
export function writeAliases(aliases: readonly Alias[]): string {
  return aliases.map(writeAlias).join('\n');
}

/** One alias on a line. */
export function writeAlias(alias: Alias): string {
  const differing = PROPERTIES.filter((name) => alias[name] !== DEFAULTS[name]).map((name) => `${name}=${alias[name]}`);
  return [
    escape(alias.text),
    ...differing,
    ...(alias.requires.type === 'owner' ? ['requires=owner'] : []),
    ...(alias.requires.type === 'any-of' ? [`words=${alias.requires.words.map(escape).join('; ')}`] : []),
    ...(alias.validFrom ? [`from=${alias.validFrom}`] : []),
    ...(alias.validTo ? [`to=${alias.validTo}`] : []),
  ].join(' | ');
}

/** The aliases that a cell lists, and what cannot be read of it. */
export function readAliases(cell: string): { aliases: AliasDraft[]; problems: RowProblem[] } {
  const read = cell
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
    .map(readAlias);
  return { aliases: read.map(({ alias }) => alias), problems: read.flatMap(({ problems }) => problems) };
}

function readAlias(line: string): { alias: AliasDraft; problems: RowProblem[] } {
  const [first = '', ...parts] = splitAt('|', line);
  const text = unescape(first);
  const given = new Map<string, string>();
  const problems: RowProblem[] = [];
  for (const part of parts) {
    const [name = '', ...rest] = part.split('=');
    const known = NAMES.find((one) => one === name.trim().toLowerCase());
    if (known === undefined || rest.length === 0) {
      problems.push({ kind: 'unknown-field', field: part.trim(), alias: text });
    } else given.set(known, rest.join('=').trim());
  }
  const words = given.get('words');
  const alias: AliasDraft = {
    text,
    ...Object.fromEntries(PROPERTIES.flatMap((name) => (given.has(name) ? [[name, given.get(name)]] : []))),
    requires: given.get('requires') ?? (words === undefined ? undefined : 'any-of'),
    words: words === undefined ? undefined : splitAt(';', words).map(unescape).filter(Boolean),
    validFrom: given.get('from'),
    validTo: given.get('to'),
  };
  return { alias, problems };
}

function escape(text: string): string {
  return text.replace(/[\\|;]/gu, String.raw`\$&`);
}

function unescape(text: string): string {
  return text.trim().replace(/\\(.)/gu, '$1');
}

/** Splits at a sign, except where a backslash stands before it. */
function splitAt(sign: string, text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') part += text.slice(at, ++at + 1);
    else if (text[at] === sign) {
      parts.push(part);
      part = '';
    } else part += text[at];
  }
  return [...parts, part];
}
