import type { Slug } from '../catalogue/types';
import { indexAt, type DocumentText } from '../text/document';
import type { FeatureMention, PlatformMention } from './mention';

/** How much a document is about each platform. */
export interface Subject {
  /** Weighted number of mentions. */
  readonly weight: number;
  /** 0–1, of all platforms’ weight. */
  readonly share: number;
  readonly inTitle: boolean;
  /** Number of headings in the body that name it. */
  readonly headings: number;
  readonly mentions: number;
}

const WEIGHT = { title: 4, heading: 2, lead: 1.5, body: 1, feature: 0.5 } as const;
const SURE = 0.6;

/** Weighs the platforms of a document: the title counts most, then headings, then the first paragraph. */
export function weighPlatforms(
  document: DocumentText,
  platforms: readonly PlatformMention[],
  features: readonly FeatureMention[] = [],
): ReadonlyMap<Slug, Subject> {
  const tally = new Map<Slug, { weight: number; inTitle: boolean; headings: Set<number>; mentions: number }>();
  const add = (slug: Slug, offset: number, isFeature: boolean): void => {
    const entry = tally.get(slug) ?? { weight: 0, inTitle: false, headings: new Set<number>(), mentions: 0 };
    const index = indexAt(document.lines, offset);
    const line = document.lines[index];
    entry.weight += isFeature ? WEIGHT.feature : weightOfLine(line);
    if (!isFeature) {
      entry.mentions++;
      entry.inTitle ||= line?.role === 'title';
      if (line?.role === 'body' && line.isHeading) entry.headings.add(index);
    }
    tally.set(slug, entry);
  };
  for (const { entity, start, score } of platforms) if (score >= SURE) add(entity.slug, start, false);
  for (const { entity, start, score } of features) if (score >= SURE) add(entity.platform, start, true);

  const total = [...tally.values()].reduce((sum, { weight }) => sum + weight, 0);
  return new Map(
    [...tally].map(([slug, { weight, inTitle, headings, mentions }]) => [
      slug,
      { weight, share: weight / total, inTitle, headings: headings.size, mentions },
    ]),
  );
}

function weightOfLine(line: DocumentText['lines'][number] | undefined): number {
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

/** The platforms an editor would file the document under. */
export function mainPlatforms(weights: ReadonlyMap<Slug, Subject>): ReadonlySet<Slug> {
  const ranked = [...weights].filter(([, subject]) => isMain(subject));
  return new Set(ranked.map(([slug]) => slug));
}

function isMain({ share, inTitle, headings, mentions }: Subject): boolean {
  if (inTitle) return share >= 0.15 || headings > 0;
  if (headings >= 2) return share >= 0.1;
  if (headings === 1) return share >= 0.15 && mentions >= 3;
  return share >= 0.5 && mentions >= 3;
}
