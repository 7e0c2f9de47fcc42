import type { Slug } from '../catalogue/types';
import type { DocumentText, Line } from '../text/document';
import type { FeatureMention, PlatformMention } from './mention';

/** How much a document is about each platform. */
export interface Subject {
  /** Weighted number of mentions. */
  readonly weight: number;
  /** 0–1, of all platforms’ weight. */
  readonly share: number;
  readonly inTitle: boolean;
  /** Number of headings in the body that name the platform itself. */
  readonly headings: number;
  /** Number of mentions of the platform itself. */
  readonly named: number;
  /** Number of mentions of the platform and its features. */
  readonly mentions: number;
}

const WEIGHT = { title: 4, heading: 2, lead: 1.5, body: 1 } as const;
/** A feature speaks for its platform, but less than the platform’s own name. */
const FEATURE_FACTOR = 0.5;
const SURE = 0.6;

/** Weighs the platforms of a document: the title counts most, then headings, then the first paragraph. */
export function weighPlatforms(
  document: DocumentText,
  platforms: readonly PlatformMention[],
  features: readonly FeatureMention[] = []
): ReadonlyMap<Slug, Subject> {
  const tally = new Map<
    Slug,
    { weight: number; inTitle: boolean; headings: Set<number>; named: number; mentions: number }
  >();
  const add = (slug: Slug, offset: number, factor: number): void => {
    const entry = tally.get(slug) ?? { weight: 0, inTitle: false, headings: new Set<number>(), named: 0, mentions: 0 };
    const line = document.lineAt(offset);
    entry.weight += weightOfLine(line) * factor;
    entry.mentions++;
    if (factor === 1) entry.named++;
    entry.inTitle ||= line?.role === 'title';
    if (line?.role === 'body' && line.isHeading && factor === 1) entry.headings.add(line.index);
    tally.set(slug, entry);
  };
  for (const { entity, start, score } of platforms) if (score >= SURE) add(entity.slug, start, 1);
  for (const { entity, start, score } of features) if (score >= SURE) add(entity.platform, start, FEATURE_FACTOR);

  const total = [...tally.values()].reduce((sum, { weight }) => sum + weight, 0);
  return new Map(
    [...tally].map(([slug, { headings, ...entry }]) => [
      slug,
      { ...entry, share: entry.weight / total, headings: headings.size },
    ])
  );
}

function weightOfLine(line: Line | undefined): number {
  if (!line) return 0;
  if (line.role === 'title') return WEIGHT.title;
  if (line.isHeading) return WEIGHT.heading;
  return line.isLead ? WEIGHT.lead : WEIGHT.body;
}

/** The platform a document is mostly about before its features are known: what bare feature words are read as. */
export function presumedSubjects(weights: ReadonlyMap<Slug, Subject>): ReadonlySet<Slug> {
  const subjects = [...weights].filter(([, { share, inTitle }]) => share >= 0.5 || (inTitle && share >= 0.3));
  return new Set(subjects.map(([slug]) => slug));
}

/** A text with this many platforms in its headings is a digest: each part is about its platform. */
const DIGEST = 3;

/** The platforms an editor would file the document under. */
export function mainPlatforms(weights: ReadonlyMap<Slug, Subject>): ReadonlySet<Slug> {
  const isDigest = [...weights.values()].filter(({ headings }) => headings > 0).length >= DIGEST;
  const ranked = [...weights].filter(([, subject]) => isMain(subject, isDigest));
  return new Set(ranked.map(([slug]) => slug));
}

function isMain({ share, inTitle, headings, named, mentions }: Subject, isDigest: boolean): boolean {
  if (inTitle) return share >= 0.12 || headings > 0 || isDigest;
  if (headings > 0 && isDigest) return mentions >= 2;
  if (headings > 0) return share >= 0.25 && mentions >= 3;
  return share >= 0.5 && named >= 3;
}
