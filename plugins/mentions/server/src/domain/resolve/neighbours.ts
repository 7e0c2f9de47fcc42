import type { DocumentText, Sentence } from '../text/document';
import type { Span } from '../text/span';
import type { Units } from '../text/units';

/** No more stands between words that are beside each other. */
const BESIDE_LENGTH = 60;
/** « Reels d’Instagram », “stories on Instagram”, « onglet Explorer de l’application Instagram ». */
const BESIDE_AFTER =
  /^\s*[»”")]?\s*(?:(?:d[’']|de |du |des |sur |dans |chez |pour |par |via |à |en |of |on |in |from |for |by |at |to )\s*)?(?:(?:l[’']|la |le |les |the |son |sa |ses |leur |votre |notre |your |our |their |its |un |une |a )\s*)?(?:(?:application|appli|réseau(?: social)?|plateforme|platform|app|network)\s+)?["«“(]?\s*$/iu;
/** « Instagram Reels », « Instagram’s new Reels », « Instagram : Reels ». */
const BESIDE_BEFORE =
  /^(?:[’']s)?\s*[»”")]?\s*[:–—/]?\s*(?:(?:’s |'s )?(?:new |nouveaux? |nouvelles? )?)?["«“(]?\s*$/iu;
const LIST_LENGTH = 20;
const LIST_SEPARATOR =
  /^\s*(?:[,/&+|]|,?\s*(?:et|ou|and|or|&|comme|ainsi qu[e’']|mais aussi|as well as|but also)|,\s*(?:puis|then))\s*(?:(?:sur|on|de|d[’'])\s*)?(?:l[’'])?$/iu;

const isAfterGap = remembering((gap) => BESIDE_AFTER.test(gap));
const isBeforeGap = remembering((gap) => BESIDE_BEFORE.test(gap));
const isListGap = remembering((gap) => LIST_SEPARATOR.test(gap));

/** True where a platform stands beside a feature’s words: « page Facebook », « Reels d’Instagram ». */
export function areBeside({ text }: DocumentText, platform: Span, words: Span): boolean {
  if (platform.start >= words.end) {
    return platform.start - words.end <= BESIDE_LENGTH && isAfterGap(text.slice(words.end, platform.start));
  }
  const isBefore = platform.end <= words.start && words.start - platform.end <= BESIDE_LENGTH;
  return isBefore && isBeforeGap(text.slice(platform.end, words.start));
}

/** True where two names are neighbours in a list: « Signal, WhatsApp et Telegram ». */
export function areListed({ text }: DocumentText, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const gap = second.start - first.end;
  return gap > 0 && gap <= LIST_LENGTH && isListGap(text.slice(first.end, second.start));
}

/** What a platform that opens an item of a list does there, or the sign that stands behind it. */
const ITEM =
  /^\s*(?:[:–—]|(?:a |est |has |is |now |va )?(?:lanc|annonc|déploi|test|ajout|rach[eè]t|rachèt|ferm|propos|permet|dépass|revendiqu|launch|announc|introduc|bought|buys|acquir|add|roll|let|pass|shut|say|said|claim)\p{L}*)/u;
const ITEM_LENGTH = 30;

/**
 * True where both names open items side by side, sentences or lines, and the first of them is followed as an item is:
 * « • Discord rachète … • YouTube lance … », “Telegram passed a billion. Discord: 200 million.”
 */
export function openItemsBeside(document: DocumentText, name: Span, other: Span): boolean {
  if (!ITEM.test(document.text.slice(name.end, name.end + ITEM_LENGTH))) return false;
  const [own, others] = [openedBy(document, name), openedBy(document, other)];
  if (!own || !others || own === others) return false;
  if (own.line !== others.line) return Math.abs(own.line.index - others.line.index) === 1;
  const sentences = document.sentencesOf(own.line);
  return Math.abs(sentences.indexOf(own) - sentences.indexOf(others)) === 1;
}

/** The sentence that a name opens, list signs aside. */
function openedBy(document: DocumentText, { start }: Span): Sentence | undefined {
  const sentence = document.sentenceAt(start);
  return sentence && !/[\p{L}\p{N}]/u.test(document.text.slice(sentence.start, start)) ? sentence : undefined;
}

/** « Reddit has Talk, Discord has … »: what stands across a comma is farther than it looks. */
const CLAUSE_BREAKS = new Set(Array.from(',;:()', (character) => character.charCodeAt(0)));
const CLAUSE_LENGTH = 20;
/** Beyond this, places are far from each other however many commas stand between. */
const COUNTED_LENGTH = 500;

/** Characters between two places; a comma or the like between them counts as many more. */
export function gapBetween(units: Units, a: Span, b: Span): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  const length = Math.max(0, to - from);
  if (length > COUNTED_LENGTH) return length;
  let breaks = 0;
  for (let i = from; i < to; i++) if (CLAUSE_BREAKS.has(units[i] ?? 0)) breaks++;
  return length + breaks * CLAUSE_LENGTH;
}

const REMEMBERED = 4096;

/** What stands between two names is nearly always one of a few words: each is looked at once. */
function remembering(test: (gap: string) => boolean): (gap: string) => boolean {
  const answers = new Map<string, boolean>();
  return (gap) => {
    const known = answers.get(gap);
    if (known !== undefined) return known;
    if (answers.size === REMEMBERED) answers.clear();
    const answer = test(gap);
    answers.set(gap, answer);
    return answer;
  };
}
