import type { Alias, AliasKind, Slug } from '../catalogue/types';
import type { Candidate } from '../match/find-candidates';
import { fold } from '../text/fold';
import type { DocumentText } from '../text/document';
import { indexAt, type Span } from '../text/span';
import { Evidence, isWrittenAsName } from './evidence';
import { asIs, type Judge, type PlatformMention, type Reason } from './mention';
import { areListed, openItemsBeside } from './neighbours';
import { platformCandidates, type PlatformCandidate } from './platform-candidates';

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
  const readable = platformCandidates(document, candidates, inside);
  const evidence = new Evidence(
    document,
    once(() => doubtfulNames(document, readable))
  );
  const alone = readable.map((candidate) => toMention(candidate, judgeAlone(candidate, evidence)));
  const sure = sureOf(alone, learned);

  const judged = alone.map((mention, index) => {
    const candidate = readable[index];
    if (mention.score >= SURE || !candidate) return learned(mention);
    return learned(toMention(candidate, judgeAmong(document, candidate, mention, sure, evidence)));
  });
  return surestOfEachPlace(judged).filter(({ score }) => score > 0);
}

function sureOf(alone: readonly PlatformMention[], learned: Judge): Sure {
  const mentions: PlatformMention[] = [];
  const slugs = new Set<Slug>();
  for (const mention of alone) {
    const judged = learned(mention);
    if (judged.score < SURE) continue;
    mentions.push(judged);
    slugs.add(judged.entity.slug);
  }
  return { mentions, slugs };
}

/** Several aliases of a platform may stand in one place: it is one mention, the surest. */
function surestOfEachPlace(mentions: readonly PlatformMention[]): PlatformMention[] {
  const surest: PlatformMention[] = [];
  for (const mention of mentions) {
    const same = indexOfSame(surest, mention);
    const known = surest[same];
    if (!known) surest.push(mention);
    else if (mention.score > known.score) surest[same] = mention;
  }
  return surest;
}

/** Where the same platform in the same place stands; −1 for nowhere. Mentions of one place are the last ones. */
function indexOfSame(mentions: readonly PlatformMention[], { start, entity }: PlatformMention): number {
  for (let i = mentions.length - 1; mentions[i]?.start === start; i--) if (mentions[i]?.entity === entity) return i;
  return -1;
}

/** What is named for sure in a text. */
interface Sure {
  readonly mentions: readonly PlatformMention[];
  readonly slugs: ReadonlySet<Slug>;
}

/** The folded names that prove nothing of one another: « Marco Polo » is no sign that “houseparty” is the app. */
function doubtfulNames(document: DocumentText, candidates: readonly PlatformCandidate[]): ReadonlySet<string> {
  const isDoubtful = (candidate: PlatformCandidate): boolean =>
    candidate.alias.requires.type === 'any-of' ||
    (candidate.alias.case === 'capital' && !isWrittenAsName(document, candidate));
  return new Set(candidates.filter(isDoubtful).map(({ alias }) => fold(alias.text)));
}

function once<Result>(work: () => Result): () => Result {
  let result: Result | undefined;
  return () => (result ??= work());
}

function toMention(candidate: PlatformCandidate, { score, reasons }: Judgement): PlatformMention {
  const { start, end, entity } = candidate;
  return { start, end, entity, score, reasons };
}

interface Judgement {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Judges a candidate by its own words and what stands around them. */
function judgeAlone(candidate: PlatformCandidate, evidence: Evidence): Judgement {
  const { alias, insideFeature } = candidate;
  const reasons: Reason[] = [{ code: `alias-${alias.strength}`, words: alias.text }];
  if (insideFeature) reasons.push({ code: 'part-of-feature-name' });
  if (alias.strength === 'supporting') return { score: 0, reasons };
  if (alias.requires.type !== 'any-of') {
    if (alias.strength === 'strong' && (insideFeature || alias.case !== 'capital'))
      return { score: SCORE.strong, reasons };
    if (alias.strength === 'medium' && insideFeature) return { score: SCORE.supported, reasons };
  }

  const signs = evidence.signs(candidate, alias);
  reasons.push(...signs.reasons);
  if (signs.count >= signsNeeded(alias)) return { score: isName(alias) ? SCORE.strong : SCORE.supported, reasons };
  const isMedium = alias.strength !== 'weak' && alias.requires.type !== 'any-of';
  return { score: isMedium ? SCORE.mediumAlone : SCORE.weakAlone, reasons };
}

/** A name that only counts with a capital may be an everyday word without: « Mastodon », « Tinder ». */
function isName({ strength, requires }: Alias): boolean {
  return strength === 'strong' && requires.type !== 'any-of';
}

/** How many signs a doubtful name needs. */
function signsNeeded(alias: Alias): number {
  if (alias.strength === 'weak') return 3;
  return isName(alias) ? 1 : 2;
}

/** Judges a doubtful candidate by the sure mentions around it. */
function judgeAmong(
  document: DocumentText,
  candidate: PlatformCandidate,
  { score, reasons }: PlatformMention,
  sure: Sure,
  evidence: Evidence
): Judgement {
  const { alias, entity } = candidate;
  if (alias.strength === 'supporting' || sure.slugs.size === 0) return { score, reasons };
  const neighbours = neighboursOf(candidate, sure.mentions);
  if (sure.slugs.has(entity.slug) && (NAMES.has(alias.kind) || neighbours.some((other) => other.entity === entity))) {
    return { score: SCORE.established, reasons: [...reasons, { code: 'established' }] };
  }
  const neighbour = neighbours.find(
    (other) => areListed(document, candidate, other) || openItemsBeside(document, candidate, other)
  );
  if (neighbour) {
    const listed: Reason = { code: 'listed-with-platforms', platform: neighbour.entity.slug };
    return { score: SCORE.established, reasons: [...reasons, listed] };
  }
  if (!NAMES.has(alias.kind)) return { score, reasons };
  const among: Reason[] = [...reasons, { code: 'other-platforms' }];
  if (alias.strength === 'medium' && alias.requires.type === 'none')
    return { score: SCORE.established, reasons: among };
  // « X » in a text that names other platforms is the platform, whatever words its alias would rather see.
  if (alias.case === 'any') return { score, reasons };
  const signs = signsAmong(sure, alias) + evidence.signs(candidate, alias).count;
  return signs >= signsNeeded(alias) ? { score: SCORE.amongMany, reasons: among } : { score, reasons };
}

/** The mentions right before and after a candidate; mentions are in order. */
function neighboursOf({ start }: Span, mentions: readonly PlatformMention[]): readonly PlatformMention[] {
  const index = indexAt(mentions, start);
  return mentions.slice(Math.max(0, index - 1), index + 2);
}

/** Other platforms that are named for sure: from MANY on, a text is about platforms. */
function signsAmong({ slugs }: Sure, alias: Alias): number {
  if (slugs.size >= 2 * MANY) return 2;
  return slugs.size >= MANY || isName(alias) ? 1 : 0;
}

/** « Insta » beside other platforms is Instagram; « épingler » there need not be Pinterest, unless that is the one named near by. */
const NAMES: ReadonlySet<AliasKind> = new Set([
  'name',
  'abbreviation',
  'former-name',
  'misspelling',
  'hashtag',
  'handle',
]);
