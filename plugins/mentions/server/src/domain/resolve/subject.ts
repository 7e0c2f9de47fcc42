import type { Slug } from '../catalogue/types';
import type { DocumentText } from '../text/document';
import type { FeatureMention, PlatformMention } from './mention';
import { FEATURE_FACTOR, tracesOf } from './parts';
import { MAIN, relevances } from './relevance';

/** How much a document is about each platform. */
export interface Subject {
  /** Weighted number of mentions. */
  readonly weight: number;
  /** 0–1, of all platforms’ weight. */
  readonly share: number;
  readonly inTitle: boolean;
  /** 0–1: how likely an editor is to file the document under it. */
  readonly relevance: number;
}

const WEIGHT = { title: 4, heading: 2, lead: 1.5, body: 1 } as const;
const SURE = 0.6;

/** Weighs the platforms of a document: the title counts most, then headings, then the first paragraph. */
export function weighPlatforms(
  document: DocumentText,
  platforms: readonly PlatformMention[],
  features: readonly FeatureMention[] = []
): ReadonlyMap<Slug, Subject> {
  const isSure = ({ score }: { readonly score: number }): boolean => score >= SURE;
  const traces = tracesOf(document, platforms.filter(isSure), features.filter(isSure));
  const tally = new Map<Slug, { weight: number; inTitle: boolean }>();
  let total = 0;
  for (const { slug, line: index, byName } of traces) {
    const line = document.lines[index];
    const weight = weightOfLine(line) * (byName ? 1 : FEATURE_FACTOR);
    const entry = tally.get(slug) ?? { weight: 0, inTitle: false };
    entry.weight += weight;
    entry.inTitle ||= line?.role === 'title';
    total += weight;
    tally.set(slug, entry);
  }
  const relevance = relevances(document, traces);
  return new Map(
    [...tally].map(([slug, entry]) => [
      slug,
      { ...entry, share: entry.weight / total, relevance: relevance.get(slug) ?? 0 },
    ])
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
  return new Set([...weights].filter(([, { relevance }]) => relevance >= MAIN).map(([slug]) => slug));
}
