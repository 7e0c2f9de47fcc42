import type { Slug } from '../catalogue/types';
import type { DocumentText, Line } from '../text/document';
import type { FeatureMention, PlatformMention } from './mention';
import { tracesOf } from './parts';
import { MAIN, relevances } from './relevance';
import { isNamedAside, type NamedPlace } from './turns-of-phrase';

const WEIGHT = { title: 4, heading: 2, lead: 1.5, body: 1 } as const;
/** So many platforms that begin paragraphs of their own make a digest. */
const DIGEST = 2;
const MOST = 0.5;
const A_THIRD_OR_SO = 0.3;

/**
 * What a text is presumed to be about before its features are known, by the platforms named for sure: whatever has half
 * of the weight, or the title and a third; else the only one that the first paragraph names, under a title that names
 * none and before no digest. Bare feature words are read as theirs. The title counts most, then headings,
 * then the first paragraph.
 */
export function presumedSubjects(document: DocumentText, named: readonly PlatformMention[]): ReadonlySet<Slug> {
  const weights = new Map<Slug, number>();
  const inTitle = new Set<Slug>();
  const inLead = new Set<Slug>();
  const opening = new Set<Slug>();
  let total = 0;
  let last: NamedPlace | undefined;
  for (const { entity, start, end } of named) {
    const line = document.lineAt(start);
    const isAside = line?.role === 'title' && isNamedAside(document, start, last);
    last = { start, end, isAside };
    const weight = isAside ? WEIGHT.body : weightOfLine(line);
    total += weight;
    weights.set(entity.slug, (weights.get(entity.slug) ?? 0) + weight);
    if (line?.role === 'title' && !isAside) inTitle.add(entity.slug);
    if (line?.isLead) inLead.add(entity.slug);
    else if (line?.start === start) opening.add(entity.slug);
  }
  const subjects = new Set<Slug>();
  for (const [slug, weight] of weights) {
    if (weight >= (inTitle.has(slug) ? A_THIRD_OR_SO : MOST) * total) subjects.add(slug);
  }
  const isLed = inTitle.size === 0 && inLead.size === 1 && opening.size < DIGEST;
  return subjects.size === 0 && isLed ? inLead : subjects;
}

function weightOfLine(line: Line | undefined): number {
  if (!line) return 0;
  if (line.role === 'title') return WEIGHT.title;
  if (line.isHeading) return WEIGHT.heading;
  return line.isLead ? WEIGHT.lead : WEIGHT.body;
}

/** The platforms an editor would file the document under, by its mentions in the order of the text. */
export function mainPlatforms(
  document: DocumentText,
  mentions: readonly (PlatformMention | FeatureMention)[]
): ReadonlySet<Slug> {
  const mains = new Set<Slug>();
  for (const [slug, relevance] of relevances(document, tracesOf(document, mentions))) {
    if (relevance >= MAIN) mains.add(slug);
  }
  return mains;
}
