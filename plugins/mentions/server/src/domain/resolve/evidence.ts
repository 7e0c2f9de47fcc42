import type { Alias } from '../catalogue/types';
import type { DocumentText, Line, Sentence } from '../text/document';
import { fold, KIND_TABLE, UPPER } from '../text/fold';
import { foldedWords, Phrases, type Phrase } from '../text/phrases';
import { indexAt, type Span } from '../text/span';
import type { Reason } from './mention';
import { announcesSomething } from './turns-of-phrase';

/** What speaks for a name; more is surer. */
export interface Signs {
  readonly count: number;
  readonly reasons: readonly Reason[];
}

/** A word that an alias asks for, and how near it stands. */
interface RequiredWord {
  readonly words: string;
  readonly near: keyof typeof REQUIRED;
}

/** How much a required word says, by where it stands: in the sentence or beside it, in the title or heading, … */
const REQUIRED = { sentence: 3, above: 3, paragraph: 2 } as const;

const ANNOUNCES = 2;

/**
 * What stands around a doubtful name: « Signal » as the first word of a sentence proves nothing, « sur Signal » in the
 * middle of one does.
 */
export class Evidence {
  private titles: readonly Line[] | undefined;

  /** `unsure` gives the folded names that are doubtful themselves: they prove nothing of one another. */
  constructor(
    private readonly document: DocumentText,
    private readonly unsure: () => ReadonlySet<string>
  ) {}

  /** How much speaks for a name, and what. */
  signs({ start, end }: Span, alias: Alias): Signs {
    const place = { start, end };
    const reasons: Reason[] = [];
    let count = 0;
    const required = alias.requires.type === 'any-of' ? this.required(alias.requires.words, alias, place) : undefined;
    if (required) {
      count += REQUIRED[required.near];
      reasons.push({ code: 'required-words', words: required.words });
    }
    const isName = isWrittenAsName(this.document, place);
    const isApp = this.isApp(place);
    const isPlace = isApp || this.isPlace(place);
    if (isName) reasons.push({ code: 'written-as-name' });
    if (isPlace) reasons.push({ code: 'used-as-place' });
    if (isApp) count += 3;
    else count += (isName ? 1 : 0) + (isPlace ? 1 : 0) + (isName && isPlace ? 1 : 0);
    if (isCapital(this.document, start) && announcesSomething(this.document, end)) {
      count += ANNOUNCES;
      reasons.push({ code: 'announces' });
    }
    if (this.speaksOfPlatforms(place)) {
      count++;
      reasons.push({ code: 'beside-platform-words' });
    }
    // “A Mastodon server”: where a capital is all that a name asks for, an article takes nothing away from it.
    const isProven = isName && alias.strength === 'strong';
    if (!isPlace && !isProven && this.hasArticle(place)) {
      count -= 2;
      reasons.push({ code: 'has-article' });
    }
    return { count, reasons };
  }

  /** The first of the words an alias asks for: in the sentence and its neighbours, the paragraph, the lines above. */
  private required(words: readonly string[], alias: Alias, { start }: Span): RequiredWord | undefined {
    const sentence = this.document.sentenceAt(start);
    if (!sentence) return undefined;
    const own = ownWords(alias);
    const unsure = this.unsure();
    const saysMore = ({ folded }: Phrase): boolean => !isOfOne(own, folded) && !unsure.has(folded);
    const phrases = phrasesOf(words);
    const inOne = (spans: readonly Span[]): string | undefined => {
      for (const span of spans) {
        const found = phrases.findIn(this.document, nearBy(span, start), saysMore);
        if (found) return found.folded;
      }
      return undefined;
    };

    const near = inOne(this.neighbours(sentence));
    if (near !== undefined) return { words: near, near: 'sentence' };
    const above = inOne(this.linesAbove(sentence.line));
    if (above !== undefined) return { words: above, near: 'above' };
    const around = inOne([sentence.line]);
    return around === undefined ? undefined : { words: around, near: 'paragraph' };
  }

  /** True for « l’application Signal », “the Signal app”, « Signal, le réseau social ». */
  private isApp({ start, end }: Span): boolean {
    const { text } = this.document;
    if (APPS_BEFORE.has(fold(wordBefore(text, start))) || APPS_AFTER.has(fold(wordAfter(text, end)))) return true;
    return text[end] === ',' && APPOSITION.test(text.slice(end, end + WORD_REACH));
  }

  /** True for « sur Signal », “on Discord”, “a Discord server”. */
  private isPlace({ start, end }: Span): boolean {
    return (
      PLACES.has(fold(wordBefore(this.document.text, start))) || PARTS.has(fold(wordAfter(this.document.text, end)))
    );
  }

  /** True for « un signal », “the thread”: names of platforms hardly ever have an article. */
  private hasArticle({ start }: Span): boolean {
    return ARTICLES.has(wordBefore(this.document.text, start).toLowerCase());
  }

  /** True where the sentence speaks of applications, users and the like. */
  private speaksOfPlatforms({ start }: Span): boolean {
    const sentence = this.document.sentenceAt(start);
    if (!sentence) return false;
    return SPEECH.findIn(this.document, nearBy(sentence, start), () => true) !== undefined;
  }

  private neighbours(sentence: Sentence): readonly Span[] {
    const all = this.document.sentencesOf(sentence.line);
    const index = indexAt(all, sentence.start);
    return all.slice(Math.max(0, index - 1), index + 2);
  }

  private linesAbove(line: Line): readonly Span[] {
    this.titles ??= this.document.lines.filter(({ role }) => role === 'title');
    return [...this.document.headingsOver(line).filter(({ role }) => role !== 'title'), ...this.titles];
  }
}

/** Characters: what stands farther away says nothing, and a paragraph of any length costs no more. */
const NEAR = 400;

/** The part of a span that is near an offset; its beginning where the span lies elsewhere, as titles do. */
function nearBy({ start, end }: Span, offset: number): Span {
  const isElsewhere = offset < start || offset >= end;
  if (isElsewhere) return { start, end: Math.min(end, start + NEAR) };
  return { start: Math.max(start, offset - NEAR), end: Math.min(end, offset + NEAR) };
}

/** True for a capital that neither its place in the sentence nor the capitals around it explain. */
export function isWrittenAsName(document: DocumentText, { start, end }: Span): boolean {
  if (!isCapital(document, start)) return false;
  const sentence = document.sentenceAt(start);
  if (!sentence) return false;
  const before = document.text.slice(Math.max(sentence.start, start - REACH), start);
  if (!/[\p{L}\p{N}]/u.test(before) || OPENING.test(before) || NAME_BEFORE.test(before)) return false;
  const after = document.text.slice(end, Math.min(sentence.end, end + REACH));
  return !FIRM.test(after) && !isTitleCase(before, after);
}

function isCapital({ units }: DocumentText, offset: number): boolean {
  return KIND_TABLE[units[offset] ?? 0] === UPPER;
}

/** Whether words stand before another shows within so many characters; long enough to tell a line in title case. */
const REACH = 80;
/** A capital follows these anyway. */
const OPENING = /[:«“"•–—-]\s*$/u;
/** « Malcolm X », “GMV Max”: the end of another name. A sentence’s first word has its capital anyway. */
const NAME_BEFORE = /[\p{L}\p{N}]\S*\s+\p{Lu}[\p{L}\p{N}’'-]*\s$/u;
/** « Bumble & Fils », “Signal & Sons”: a firm. */
const FIRM = /^\s&\s\p{Lu}/u;
const LONG_WORD = /\p{L}{4,}/gu;
const MOST = 0.7;

/** « The Secret Life of Vine »: where most words have a capital, a capital says nothing. */
function isTitleCase(before: string, after: string): boolean {
  const words = [...(before.match(LONG_WORD) ?? []), ...(after.match(LONG_WORD) ?? [])];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && capitals.length >= MOST * words.length;
}

const PLACES = words('sur via chez on');
const APPS_BEFORE = words('application appli app plateforme social messagerie');
const APPS_AFTER = words('app apps application users');
const PARTS = words('server servers account accounts channel channels profile bot bots');
const APPOSITION = /^, (?:(?:le|the) (?:réseau|social)|l[’'](?:appli|réseau)|the app)/iu;
const ARTICLES = words(
  'the a an this that these those every some any le la les l un une des du ce cet cette ces chaque au aux'
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What texts about platforms speak of, and hardly any others. */
const SPEECH = new Phrases([
  ...['application', 'appli', 'app', 'plateforme', 'platform', 'réseau social', 'réseaux sociaux', 'social network'],
  ...['social media', 'médias sociaux', 'média social', 'messagerie', 'messaging', 'streaming', 'streamer'],
  ...['streameur', 'abonnés', 'followers', 'internaute', 'utilisateur', 'users', 'hashtag', 'Android', 'iOS', 'iPhone'],
  ...['smartphone', 'tweet', 'community manager', 'influenceur', 'influencer', 'podcast', 'blogueur', 'blogger'],
]);

const required = new WeakMap<readonly string[], Phrases>();

/** The words an alias asks for, compiled once. */
function phrasesOf(words: readonly string[]): Phrases {
  const known = required.get(words);
  if (known) return known;
  const phrases = new Phrases(words);
  required.set(words, phrases);
  return phrases;
}

const foldedAliases = new WeakMap<Alias, string>();

/** The words of an alias, folded once. */
function ownWords(alias: Alias): string {
  const known = foldedAliases.get(alias);
  if (known !== undefined) return known;
  const words = foldedWords(alias.text);
  foldedAliases.set(alias, words);
  return words;
}

/** True where the words of one hold the other’s: « vines » says nothing of « Vine ». */
function isOfOne(a: string, b: string): boolean {
  return holdsWords(a, b) || holdsWords(b, a);
}

function holdsWords(folded: string, words: string): boolean {
  const padded = ` ${folded} `;
  return padded.includes(` ${words} `) || padded.includes(` ${words}s `);
}

const WORD_BEFORE = /([\p{L}]+)[\s'’«“"]*$/u;
const WORD_AFTER = /^[\s»”"]*(\p{L}+)/u;
const WORD_REACH = 20;

function wordBefore(text: string, start: number): string {
  return WORD_BEFORE.exec(text.slice(Math.max(0, start - WORD_REACH), start))?.[1] ?? '';
}

function wordAfter(text: string, end: number): string {
  return WORD_AFTER.exec(text.slice(end, end + WORD_REACH))?.[1] ?? '';
}
