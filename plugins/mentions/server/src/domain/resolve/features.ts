import type { Alias, Feature, Slug } from '../catalogue/types';
import type { Candidate } from '../match/find-candidates';
import type { Pattern } from '../match/pattern';
import { indexAt, type DocumentText } from '../text/document';
import type { FeatureMention, Reason } from './mention';
import { OWNER_TIES, type OwnerFinder, type OwnerTie, type Tied } from './owner';

type Proof = 'unique' | 'shared' | 'medium' | 'weak';

/**
 * How sure a feature is, by what its words prove and how closely they are tied to its platform. Tuned on
 * tests/gold/development.jsonl; the order within each row and column is what the rules rest on.
 */
const SCORES: Readonly<Record<Proof, Readonly<Record<OwnerTie, number>>>> = {
  unique: row(0.98, 0.98, 0.97, 0.96, 0.96, 0.95, 0.95, 0.92, 0.9, 0.8),
  shared: row(0.97, 0.96, 0.94, 0.9, 0.88, 0.85, 0.8, 0.7, 0.5, 0.1),
  medium: row(0.95, 0.93, 0.85, 0.75, 0.72, 0.68, 0.65, 0.5, 0.3, 0.05),
  weak: row(0.92, 0.88, 0.64, 0.5, 0.5, 0.4, 0.6, 0.3, 0.1, 0),
};

/** In the order of OWNER_TIES. */
function row(...scores: readonly number[]): Readonly<Record<OwnerTie, number>> {
  const score = (tie: OwnerTie): number => scores[OWNER_TIES.indexOf(tie)] ?? 0;
  return {
    'owner-in-name': score('owner-in-name'),
    'owner-beside': score('owner-beside'),
    'owner-near': score('owner-near'),
    'owner-in-sentence': score('owner-in-sentence'),
    'owner-in-heading': score('owner-in-heading'),
    'owner-in-paragraph': score('owner-in-paragraph'),
    'owner-is-subject': score('owner-is-subject'),
    'owner-farther': score('owner-farther'),
    'owner-in-text': score('owner-in-text'),
    'owner-absent': score('owner-absent'),
  };
}

interface Judged {
  readonly mention: FeatureMention;
  readonly tied: Tied;
}

const DOUBTFUL = 0.6;

/** Which features the candidates are; of several features that share the words, the one whose platform is nearest. */
export function resolveFeatures(
  document: DocumentText,
  candidates: readonly Candidate[],
  owners: OwnerFinder
): FeatureMention[] {
  const mentions = candidates.flatMap((candidate) => resolveCandidate(document, candidate, owners));
  const sure = new Set(mentions.filter(({ score }) => score >= DOUBTFUL).map(({ entity }) => entity.slug));
  return mentions.map((mention) => {
    if (mention.score >= DOUBTFUL || !sure.has(mention.entity.slug)) return mention;
    return { ...mention, score: DOUBTFUL, reasons: [...mention.reasons, { code: 'feature-is-tagged' }] };
  });
}

function resolveCandidate(document: DocumentText, candidate: Candidate, owners: OwnerFinder): FeatureMention[] {
  const judged = candidate.found.features.flatMap((pattern) => judge(document, candidate, pattern, owners) ?? []);
  return keepNearest(judged).map(({ mention }) => mention);
}

function judge(
  document: DocumentText,
  { start, end }: Candidate,
  { entity, alias }: Pattern<Feature>,
  owners: OwnerFinder
): Judged | undefined {
  if (alias.strength === 'supporting') return undefined;
  const tied = owners.tie({ start, end }, entity.platform);
  const title = document.lines[indexAt(document.lines, start)]?.role === 'title';
  const reasons: Reason[] = [
    { code: `alias-${alias.strength}`, words: alias.text },
    { code: tied.tie, platform: entity.platform },
    ...(title ? [{ code: 'in-title' } as const] : []),
  ];
  const scores = SCORES[isNamed(document, { start, end }, alias) ? 'medium' : proofOf(alias)];
  const isCurrent = CURRENT.has(tied.tie) && tied.isSubject;
  const score = isCurrent ? Math.max(scores[tied.tie], scores['owner-is-subject']) : scores[tied.tie];
  return score > 0 ? { mention: { start, end, entity, score, reasons }, tied } : undefined;
}

/** The ties in which no other platform stands between the words and their platform. */
const CURRENT: ReadonlySet<OwnerTie> = new Set(['owner-in-sentence', 'owner-in-heading', 'owner-in-paragraph']);

/** A capital in the middle of a sentence makes an everyday word a name: « and Payments lets you send money ». */
function isNamed(
  document: DocumentText,
  { start }: { readonly start: number; readonly end: number },
  alias: Alias
): boolean {
  if (alias.strength !== 'weak') return false;
  const sentence = document.sentences[indexAt(document.sentences, start)];
  if (!sentence || document.lines[sentence.line]?.isHeading !== false) return false;
  const before = document.text.slice(sentence.start, start);
  return (
    /[\p{L}\p{N}]/u.test(before) &&
    !/[:«“"•–—-]\s*$/u.test(before) &&
    /^\p{Lu}/u.test(document.text.slice(start, start + 2))
  );
}

function proofOf({ strength, requires }: Alias): Proof {
  if (strength === 'weak') return 'weak';
  if (strength === 'medium') return 'medium';
  return requires.type === 'none' ? 'unique' : 'shared';
}

/** One entity once, and of several platforms’ features those with the closest tie. */
function keepNearest(judged: readonly Judged[]): Judged[] {
  const best = new Map<Slug, Judged>();
  for (const one of judged) {
    const known = best.get(one.mention.entity.slug);
    if (!known || one.mention.score > known.mention.score) best.set(one.mention.entity.slug, one);
  }
  const all = [...best.values()];
  const closest = Math.min(...all.map(({ tied }) => OWNER_TIES.indexOf(tied.tie)));
  const near = all.filter(({ tied }) => OWNER_TIES.indexOf(tied.tie) === closest);
  const distance = Math.min(...near.map(({ tied }) => tied.distance));
  return near.filter(({ tied }) => tied.distance === distance);
}
