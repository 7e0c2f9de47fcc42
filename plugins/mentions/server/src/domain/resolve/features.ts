import type { Feature, Slug } from '../catalogue/types';
import type { Candidate } from '../match/find-candidates';
import type { Pattern } from '../match/pattern';
import type { DocumentText } from '../text/document';
import { KIND_TABLE, UPPER } from '../text/fold';
import { FEATURE_SCORES, proofOf, SOLE_NAME, UNDER_HEADING } from './feature-scores';
import { tellingTest } from './furniture';
import { asIs, type FeatureMention, type Judge, type Reason } from './mention';
import { OWNER_TIES, type OwnerFinder, type OwnerTie, type Surroundings, type Tied } from './owner';

/** A feature that a candidate may be. */
interface Judged {
  readonly candidate: Candidate;
  readonly pattern: Pattern<Feature>;
  readonly tied: Tied;
  readonly score: number;
  readonly isAmbiguous: boolean;
}

/** From here on a feature counts as named for sure; other mentions of it are lifted to this. */
const SURE = 0.6;
/** Two platforms may own the words as well as each other: worth a suggestion, no more. */
const AMBIGUOUS = 0.5;
/** Less than this is no mention: the words are everyday words as far as anybody can tell. */
const FAINT = 0.15;

/**
 * Which features the candidates are; of several features that share the words, the one whose platform is nearest.
 * `learned` has the last word on each score.
 */
export function resolveFeatures(
  document: DocumentText,
  candidates: readonly Candidate[],
  owners: OwnerFinder,
  learned: Judge = asIs
): FeatureMention[] {
  const isTelling = tellingTest(document);
  const judgeWith = (sure: ReadonlySet<Slug>): FeatureMention[] => {
    const mentions: FeatureMention[] = [];
    for (const one of judgeAll(document, candidates, owners, sure)) {
      if (one.score >= SURE && !isTelling(one.candidate.start)) continue;
      const mention = learned(toMention(document, one));
      if (mention.score > 0) mentions.push(mention);
    }
    return mentions;
  };
  const mentions = judgeWith(NOTHING);
  const sure = new Set<Slug>();
  let isOrphaned = false;
  for (const { entity, score } of mentions) {
    if (score < SURE) continue;
    sure.add(entity.slug);
    isOrphaned ||= !owners.isNamed(entity.platform);
  }
  // A feature may be named clearly in a text that does not name its platform: then its other names count too.
  const all = isOrphaned ? judgeWith(sure) : mentions;
  const kept: FeatureMention[] = [];
  for (const mention of all) {
    if (sure.has(mention.entity.slug)) kept.push(lifted(mention));
    else if (mention.score >= FAINT) kept.push(mention);
  }
  return kept;
}

const NOTHING: ReadonlySet<Slug> = new Set();

/** Another mention of the same feature is sure: then this one is too, unless another platform stands nearer to it. */
function lifted(mention: FeatureMention): FeatureMention {
  if (mention.score >= SURE || mention.reasons.some(({ code }) => code === 'owner-farther')) return mention;
  return { ...mention, score: SURE, reasons: [...mention.reasons, { code: 'feature-is-tagged' }] };
}

function judgeAll(
  document: DocumentText,
  candidates: readonly Candidate[],
  owners: OwnerFinder,
  sure: ReadonlySet<Slug>
): Judged[] {
  const all: Judged[] = [];
  for (const candidate of candidates) {
    const patterns = worthJudging(candidate, owners, sure);
    if (patterns.length === 0) continue;
    const surroundings = owners.around(candidate);
    if (surroundings.isPlatformName) continue;
    const judged: Judged[] = [];
    for (const pattern of patterns) {
      const one = judge(document, candidate, pattern, surroundings);
      if (one) judged.push(one);
    }
    const [only] = judged;
    if (!only) continue;
    if (judged.length === 1) all.push(asSoleName(document, only));
    else for (const one of keepNearest(document, judged, owners)) all.push(one);
  }
  return all;
}

/** Of everything the words may be: features of platforms that the text names, unique names, and what is sure already. */
function worthJudging(
  { found: { features, featuresByOwner, uniqueFeatures } }: Candidate,
  owners: OwnerFinder,
  sure: ReadonlySet<Slug>
): readonly Pattern<Feature>[] {
  if (features.length === 0) return features;
  const worth: Pattern<Feature>[] = [];
  for (const owner of owners.named) {
    const owned = featuresByOwner.get(owner);
    if (owned) for (const pattern of owned) worth.push(pattern);
  }
  for (const pattern of uniqueFeatures) if (!owners.isNamed(pattern.entity.platform)) worth.push(pattern);
  if (sure.size === 0) return worth;
  for (const pattern of features) {
    const isOther = sure.has(pattern.entity.slug) && !owners.isNamed(pattern.entity.platform);
    if (isOther && !uniqueFeatures.includes(pattern)) worth.push(pattern);
  }
  return worth;
}

function judge(
  document: DocumentText,
  candidate: Candidate,
  pattern: Pattern<Feature>,
  surroundings: Surroundings
): Judged | undefined {
  const { alias, entity } = pattern;
  if (alias.strength === 'supporting') return undefined;
  const tied = surroundings.tie(entity.platform);
  const proof = alias.strength === 'weak' && isNamed(document, candidate.start) ? 'medium' : proofOf(alias);
  const scores = FEATURE_SCORES[proof];
  const isCurrent = tied.isSubject && CURRENT.has(tied.tie);
  const least = isCurrent ? scores['owner-is-subject'] : tied.isRuled ? UNDER_HEADING : 0;
  const score = Math.max(scores[tied.tie], least);
  return score > 0 ? { candidate, pattern, tied, score, isAmbiguous: false } : undefined;
}

/** « Shorts » in a text that names YouTube and nobody else who has such a thing. */
function asSoleName(document: DocumentText, one: Judged): Judged {
  const { candidate, pattern, tied, score } = one;
  const isDoubtful = tied.tie === 'owner-in-text' && score < SOLE_NAME && pattern.alias.strength !== 'weak';
  // “NFTs” and “DMs” have their capitals anyway.
  const isAcronym = KIND_TABLE[document.units[candidate.start + 1] ?? 0] === UPPER;
  return isDoubtful && !isAcronym && isNamed(document, candidate.start, OPENING_BUT_QUOTES)
    ? { ...one, score: SOLE_NAME }
    : one;
}

/** The ties in which no other platform stands between the words and their platform. */
const CURRENT: ReadonlySet<OwnerTie> = new Set(['owner-in-sentence', 'owner-in-heading', 'owner-in-paragraph']);

/** A capital in the middle of a sentence makes an everyday word a name: « and Payments lets you send money ». */
function isNamed(document: DocumentText, start: number, opening = OPENING): boolean {
  if (KIND_TABLE[document.units[start] ?? 0] !== UPPER) return false;
  const sentence = document.sentenceAt(start);
  if (!sentence || sentence.line.isHeading) return false;
  const before = document.text.slice(Math.max(sentence.start, start - BEFORE_LENGTH), start);
  return /[\p{L}\p{N}]/u.test(before) && !opening.test(before);
}

/** A capital follows these anyway. */
const OPENING = /[:«“"•–—-]\s*$/u;
/** The same, but for quotation marks: what stands in them may well be a name. */
const OPENING_BUT_QUOTES = /[:•–—-]\s*$/u;

/** Whether a word stands before another shows within this many characters. */
const BEFORE_LENGTH = 40;

/** One entity once, and of several platforms’ features those with the closest tie. */
function keepNearest(document: DocumentText, judged: readonly Judged[], owners: OwnerFinder): readonly Judged[] {
  let nearest: Judged[] = [];
  for (const one of bestOfEachFeature(judged)) {
    const [first] = nearest;
    const order = first ? compareTies(one.tied, first.tied) : -1;
    if (order < 0) nearest = [one];
    else if (order === 0) nearest.push(one);
  }
  const [first] = nearest;
  if (first?.tied.tie === 'owner-in-text') nearest = surestOf(nearest);
  if (first && nearest.length === 1) return nearest.map((one) => asSoleName(document, one));
  if (!areEquallyLikely(nearest, owners)) return nearest;
  return nearest.map((one) => ({ ...one, isAmbiguous: true }));
}

/** Where the text says nothing of whose they are: those whose words prove the most. */
function surestOf(judged: readonly Judged[]): Judged[] {
  const best = Math.max(...judged.map(({ score }) => score));
  return judged.filter(({ score }) => score === best);
}

/** Each feature once, by the alias that scores best. */
function bestOfEachFeature(judged: readonly Judged[]): Iterable<Judged> {
  const best = new Map<Slug, Judged>();
  for (const one of judged) {
    const known = best.get(one.pattern.entity.slug);
    if (!known || one.score > known.score) best.set(one.pattern.entity.slug, one);
  }
  return best.values();
}

/** Negative where the first is tied more closely. */
function compareTies(a: Tied, b: Tied): number {
  if (a.tie !== b.tie) return OWNER_TIES.indexOf(a.tie) - OWNER_TIES.indexOf(b.tie);
  // Both may be without end, and infinity less itself is no number.
  return a.distance === b.distance ? 0 : a.distance - b.distance;
}

/** Several platforms are as near as each other, and nowhere named in one breath. */
function areEquallyLikely(nearest: readonly Judged[], owners: OwnerFinder): boolean {
  const contenders = nearest.filter(({ score }) => score >= AMBIGUOUS);
  const platforms = [...new Set(contenders.map(({ pattern }) => pattern.entity.platform))];
  if (platforms.length < 2 || owners.areListedTogether(platforms)) return false;
  return !(contenders[0]?.tied.tie === 'owner-is-subject' && owners.areSubjectsTogether(platforms));
}

function toMention(document: DocumentText, { candidate, pattern, tied, score, isAmbiguous }: Judged): FeatureMention {
  const { start, end } = candidate;
  const { entity, alias } = pattern;
  const reasons: Reason[] = [
    { code: `alias-${alias.strength}`, words: alias.text },
    { code: tied.tie, platform: entity.platform },
  ];
  if (document.lineAt(start)?.role === 'title') reasons.push({ code: 'in-title' });
  if (!isAmbiguous) return { start, end, entity, score, reasons };
  reasons.push({ code: 'owners-equally-likely' });
  return { start, end, entity, score: Math.min(score, AMBIGUOUS), reasons };
}
