import type { DocumentText, Sentence } from '../text/document';
import type { Span } from '../text/span';
import { firstWordFrom, HASH, WORD_SIZE, wordHash, type Words } from '../text/words';

/** What leads to a platform that another one is compared with. */
const COMPARING =
  /(?:^|[^\p{L}])(?:à la|à la manière d[e’']|à l[’']instar d[e’']|à l[’']image d[e’']|façon|(?:comme|tout comme)(?: (?:le font|le fait|c[’']est le cas))?(?: (?:sur|chez))?|just like|unlike|similar to|contrairement à|face à|pour concurrencer) ?$/iu;
const COMPARING_LENGTH = 32;
/** The last words of these phrases, two where one is too common: hardly any platform stands behind them. */
const LAST_WORDS = new Set('façon comme unlike'.split(' ').map(wordHash));
const LAST_PAIRS = new Set(
  [
    ...['à la', 'manière d', 'manière de', 'instar d', 'instar de', 'image d', 'image de', 'le font', 'le fait'],
    ...['le cas', 'comme sur', 'comme chez', 'font sur', 'font chez', 'fait sur', 'fait chez', 'cas sur', 'cas chez'],
    ...['just like', 'similar to', 'contrairement à', 'face à', 'pour concurrencer'],
  ].map((pair) => {
    const [first = '', second = ''] = pair.split(' ');
    return pairHash(wordHash(first), wordHash(second));
  })
);

function pairHash(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/** False where none of these phrases can stand before `start`; every platform of a text is asked about. */
function mayBeCompared(words: Words, start: number): boolean {
  const last = firstWordFrom(words, start) - 1;
  const hash = hashAt(words, last);
  return LAST_WORDS.has(hash) || LAST_PAIRS.has(pairHash(hashAt(words, last - 1), hash));
}

function hashAt({ data }: Words, word: number): number {
  return word < 0 ? 0 : (data[word * WORD_SIZE + HASH] ?? 0);
}

/** True for a platform named for comparison alone, from `start` on: « à la Snapchat », « comme TikTok », “unlike Facebook”. */
export function isCompared({ text, words }: DocumentText, start: number): boolean {
  return mayBeCompared(words, start) && COMPARING.test(text.slice(Math.max(0, start - COMPARING_LENGTH), start));
}

/** What leads to a platform that the rest of its sentence is about, and what follows it. */
const OPENING = /^\P{L}*(?:sur|dans|chez|avec|côté|du côté de|pour|on|in|with|over on|for) ?(?:l[’'])?$/iu;
const OPENING_LENGTH = 20;
const OPENED = /^\s?[,:]/u;
const OPENED_LENGTH = 3;

/** True for « Sur Viadeo, même chose dans les hubs », “On LinkedIn: …”. */
export function opensSentence({ text }: DocumentText, sentence: Sentence, platform: Span): boolean {
  return (
    platform.start - sentence.start <= OPENING_LENGTH &&
    OPENING.test(text.slice(sentence.start, platform.start)) &&
    OPENED.test(text.slice(platform.end, platform.end + OPENED_LENGTH))
  );
}

const LATTER = /(?:^|[^\p{L}])(?:ce dernier|cette dernière|celui-ci|celle-ci|the latter)(?!\p{L})/iu;

/** True for a sentence that goes on with the last of those named before: « Sur ce dernier, … », “the latter”. */
export function namesTheLatter({ text }: DocumentText, { start, end }: Sentence): boolean {
  return LATTER.test(text.slice(start, end));
}
