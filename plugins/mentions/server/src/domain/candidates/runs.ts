import type { DocumentText, Sentence } from '../text/document';
import type { Span } from '../text/span';
import { ORDINARY } from './vocabulary';

/** Words that may be a name: written with capitals, or in quotation marks. */
export interface Run extends Span {
  readonly sentence: Sentence;
  readonly isQuoted: boolean;
  /** True where only its place at the beginning of the sentence may have given it its capital. */
  readonly isInitial: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-.+&][\p{L}\p{N}]+)*\+?/gu;
/** « TikTok for Business », “Click to Chat”. */
const CONNECTORS: ReadonlySet<string> = new Set(['for', 'of', 'to', '&']);
const QUOTED = /«\s*([^«»\n]{2,50}?)\s*»|“([^“”\n]{2,50})”|"([^"\n]{2,50})"/gu;
const MAX_WORDS = 5;

/** The words of a sentence that may be names, in order; quoted ones first. */
export function runsIn(document: DocumentText, sentence: Sentence): Run[] {
  const quoted = quotedRuns(document, sentence);
  const isInQuotes = (run: Run): boolean => quoted.some(({ start, end }) => run.start < end && start < run.end);
  return [...quoted, ...capitalRuns(document, sentence).filter((run) => !isInQuotes(run))];
}

function quotedRuns({ text }: DocumentText, sentence: Sentence): Run[] {
  const line = text.slice(sentence.start, sentence.end);
  return [...line.matchAll(QUOTED)].flatMap((match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const start = sentence.start + match.index + match[0].indexOf(words);
    const isName = words.split(/\s+/u).length <= MAX_WORDS && !/[.!?,;:()…]/u.test(words);
    return isName ? [{ start, end: start + words.length, sentence, isQuoted: true, isInitial: false }] : [];
  });
}

interface Word extends Span {
  readonly text: string;
}

function capitalRuns({ text }: DocumentText, sentence: Sentence): Run[] {
  const line = text.slice(sentence.start, sentence.end);
  const words = [...line.matchAll(WORD)].map((match): Word => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length, text: match[0] };
  });
  return groups(words, text).flatMap((group) => toRun(group, words, sentence) ?? []);
}

/** Neighbours with capitals, joined by a space and perhaps « for ». */
function groups(words: readonly Word[], text: string): Word[][] {
  const all: Word[][] = [];
  let open: Word[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    const touches = open.length > 0 && isJoined(text, open.at(-1), word);
    const connects =
      CONNECTORS.has(word.text) && next !== undefined && isCapital(next.text) && isJoined(text, word, next);
    if (touches && (isCapital(word.text) || connects)) {
      open.push(word);
      return;
    }
    if (open.length > 0) all.push(open);
    open = isCapital(word.text) ? [word] : [];
  });
  if (open.length > 0) all.push(open);
  return all;
}

function toRun(group: readonly Word[], words: readonly Word[], sentence: Sentence): Run | undefined {
  const first = group.findIndex(({ text }) => !ORDINARY.has(text.toLowerCase()));
  const last = group.findLastIndex(({ text }) => !ORDINARY.has(text.toLowerCase()));
  const [from, to] = [group[first], group[last]];
  if (!from || !to || last - first >= MAX_WORDS) return undefined;
  const isInitial = from.start === words[0]?.start && !looksMade(from.text);
  // “Vanish mode”, « mode Disparition »: the noun belongs to the name.
  const [before, after] = [words[words.indexOf(from) - 1], words[words.indexOf(to) + 1]];
  const start = before && isMode(before) && before.end + 1 === from.start ? before.start : from.start;
  const end = after && isMode(after) && after.start === to.end + 1 ? after.end : to.end;
  return { start, end, sentence, isQuoted: false, isInitial: isInitial && start === from.start };
}

const isMode = ({ text }: Word): boolean => text === 'mode';

const isJoined = (text: string, a: Word | undefined, b: Word): boolean =>
  a !== undefined && /^[ \u00a0]$/u.test(text.slice(a.end, b.start));

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) || looksMade(word);

/** True for what nobody writes by chance: « EdgeRank », « M2M-100 », « iMessage ». */
export function looksMade(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word) || (/\p{N}/u.test(word) && /\p{Lu}/u.test(word));
}
