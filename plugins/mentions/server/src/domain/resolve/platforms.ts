import type { Alias, AliasKind, Platform } from '../catalogue/types';
import type { Candidate } from '../match/find-candidates';
import { fold } from '../text/fold';
import type { DocumentText, Line, Sentence } from '../text/document';
import { isAuthorBox, isFurniture, isIconList } from './furniture';
import { asIs, type Judge, type PlatformMention, type Reason } from './mention';
import { areListed } from './neighbours';

interface PlatformCandidate {
  readonly start: number;
  readonly end: number;
  readonly entity: Platform;
  readonly alias: Alias;
  readonly insideFeature: boolean;
}

const SCORE = {
  strong: 0.95,
  supported: 0.85,
  established: 0.8,
  amongMany: 0.65,
  mediumAlone: 0.5,
  weakAlone: 0.2,
} as const;

/** A text that names this many platforms for sure is about platforms. */
const MANY = 2;

/** What is sure at once, and what another mention of the same platform then makes sure. */
const SURE = SCORE.supported;

/**
 * Which platforms the candidates are. `inside` are those found within a feature’s name. Words that prove nothing are
 * left out; doubtful ones come with a low score. `learned` has the last word on each score.
 */
export function resolvePlatforms(
  document: DocumentText,
  candidates: readonly Candidate[],
  inside: readonly Candidate[],
  learned: Judge = asIs
): PlatformMention[] {
  const found = [...toPlatforms(candidates, false), ...toPlatforms(inside, true)].sort((a, b) => a.start - b.start);
  const readable = withoutFurniture(document, found).filter((candidate) => isInProse(document.text, candidate));

  const nearby = new NearbyWords(document);
  const alone = readable.map((candidate) => toMention(candidate, judgeAlone(candidate, nearby)));
  const sure = alone.map(learned).filter(({ score }) => score >= SURE);
  const sureSlugs = new Set(sure.map(({ entity }) => entity.slug));

  return alone
    .map((mention, index) => {
      const candidate = readable[index];
      if (mention.score >= SURE || !candidate) return learned(mention);
      return learned(toMention(candidate, judgeAmong(document, candidate, mention, sure, sureSlugs)));
    })
    .filter(({ score }) => score > 0);
}

function toPlatforms(candidates: readonly Candidate[], insideFeature: boolean): PlatformCandidate[] {
  return candidates.flatMap(({ start, end, found: { platforms } }) =>
    platforms.map(({ entity, alias }) => ({ start, end, entity, alias, insideFeature }))
  );
}

function toMention(candidate: PlatformCandidate, judged: Judgement): PlatformMention {
  const { start, end, entity } = candidate;
  return { start, end, entity, ...judged };
}

interface Judgement {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Judges a candidate by its own words and the words its alias asks for. */
function judgeAlone({ alias, start, insideFeature }: PlatformCandidate, nearby: NearbyWords): Judgement {
  const reasons: Reason[] = [{ code: `alias-${alias.strength}`, words: alias.text }];
  if (insideFeature) reasons.push({ code: 'part-of-feature-name' });
  if (alias.strength === 'supporting') return { score: 0, reasons };

  if (alias.requires.type === 'any-of') {
    const words = nearby.find(alias.requires.words, start);
    if (words === undefined) return { score: SCORE.weakAlone, reasons };
    return { score: SCORE.supported, reasons: [...reasons, { code: 'required-words', words }] };
  }
  if (alias.strength === 'strong') return { score: SCORE.strong, reasons };
  if (alias.strength === 'medium' && insideFeature) return { score: SCORE.supported, reasons };
  return { score: alias.strength === 'medium' ? SCORE.mediumAlone : SCORE.weakAlone, reasons };
}

/** Judges a doubtful candidate by the sure mentions around it. */
function judgeAmong(
  document: DocumentText,
  { alias, entity, start, end }: PlatformCandidate,
  { score, reasons }: PlatformMention,
  sure: readonly PlatformMention[],
  sureSlugs: ReadonlySet<string>
): Judgement {
  if (alias.strength === 'supporting') return { score, reasons };
  if (sureSlugs.has(entity.slug)) {
    return { score: SCORE.established, reasons: [...reasons, { code: 'established' }] };
  }
  const neighbour = sure.find((other) => areListed(document, { start, end }, other));
  if (neighbour) {
    const listed: Reason = { code: 'listed-with-platforms', platform: neighbour.entity.slug };
    return { score: SCORE.established, reasons: [...reasons, listed] };
  }
  // « X » in a text that names other platforms is the platform, whatever words its alias would rather see.
  if (alias.strength === 'medium' && alias.requires.type === 'any-of' && sureSlugs.size >= MANY) {
    return { score: SCORE.amongMany, reasons: [...reasons, { code: 'other-platforms' }] };
  }
  if (alias.strength === 'medium' && NAMES.has(alias.kind) && alias.requires.type === 'none' && sure.length > 0) {
    return { score: SCORE.established, reasons: [...reasons, { code: 'other-platforms' }] };
  }
  return { score, reasons };
}

/** « Insta » beside other platforms is Instagram; « épingler » there need not be Pinterest. */
const NAMES: ReadonlySet<AliasKind> = new Set([
  'name',
  'abbreviation',
  'former-name',
  'misspelling',
  'hashtag',
  'handle',
]);

function withoutFurniture(document: DocumentText, found: readonly PlatformCandidate[]): PlatformCandidate[] {
  const byLine = new Map<Line, PlatformCandidate[]>();
  for (const candidate of found) {
    const line = document.lineAt(candidate.start);
    if (!line) continue;
    const known = byLine.get(line);
    if (known) known.push(candidate);
    else byLine.set(line, [candidate]);
  }
  return [...byLine].flatMap(([line, named]) => {
    if (line.role === 'title') return named;
    if (isIconList(document, line, named) || isAuthorBox(document.text.slice(line.start, line.end))) return [];
    const verdicts = new Map<Sentence, boolean>();
    return named.filter(({ start }) => {
      const sentence = document.sentenceAt(start);
      if (!sentence) return true;
      const verdict = verdicts.get(sentence) ?? isFurniture(document.text.slice(sentence.start, sentence.end));
      verdicts.set(sentence, verdict);
      return !verdict;
    });
  });
}

const SPACE = 32;

/** False inside the path of a web address or the host of an e-mail address. */
function isInProse(text: string, { start, end }: PlatformCandidate): boolean {
  let tokenStart = start;
  while (tokenStart > 0 && text.charCodeAt(tokenStart - 1) > SPACE) tokenStart--;
  if (tokenStart === start) return true;
  const before = text.slice(tokenStart, start);
  if (/[\p{L}\p{N}]@[\p{L}\p{N}.-]*$/u.test(before)) return false;
  const address = /(?:https?:\/\/|www\.)(.*)$/iu.exec(before);
  return !address || !(/[/?#]/u.test(address[1] ?? '') || /^[\p{L}\p{N}-]*@/u.test(text.slice(end, end + 100)));
}

/** Looks for words in the paragraph of an offset, the title and the heading above it. */
class NearbyWords {
  private readonly folded = new Map<number, string>();

  constructor(private readonly document: DocumentText) {}

  /** The first of the words that stands near the offset. */
  find(words: readonly string[], offset: number): string | undefined {
    const line = this.document.lineAt(offset);
    const index = line?.index ?? 0;
    const titles = this.document.lines.flatMap(({ role }, i) => (role === 'title' ? [i] : []));
    const places = [...new Set([index, line?.heading ?? index, ...titles])];
    const texts = places.map((place) => this.foldedLine(place));
    return words.find((word) => {
      const needle = ` ${wordsOnly(fold(word))}`;
      return texts.some((text) => text.includes(`${needle} `) || text.includes(`${needle}s `));
    });
  }

  private foldedLine(index: number): string {
    const known = this.folded.get(index);
    if (known !== undefined) return known;
    const line = this.document.lines[index];
    const folded = line ? ` ${wordsOnly(fold(this.document.text.slice(line.start, line.end)))} ` : '';
    this.folded.set(index, folded);
    return folded;
  }
}

const wordsOnly = (folded: string): string => folded.replace(/[^\p{L}\p{N}+]+/gu, ' ').trim();
