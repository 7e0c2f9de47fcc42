import type { Slug } from '../catalogue/types';
import type { DocumentText } from '../text/document';
import { byLine, FEATURE_FACTOR, lengthOf, partsOf, type Part, type Trace } from './parts';

/** What speaks for a text being about a platform; each from 0 to about 1. */
export interface Signs {
  /** 1 where the title names it, less where the title only names one of its features. */
  readonly title: number;
  /** Where the title names no platform: the share of the body that runs on from its mentions. */
  readonly share: number;
  /** In a digest: the square root of the share of its own parts. */
  readonly parts: number;
  /** In a digest: 1 where a heading names it. */
  readonly heading: number;
  /** ln(1 + mentions in a paragraph’s length of text). */
  readonly density: number;
}

/**
 * A logistic model, fitted on the labelled texts that are for tuning (seeds, development, everyday, web). Left out one by one,
 * texts come out nearly as well as when all are known (F1 0.96). Relevance is another thing than confidence: a platform
 * can be mentioned for sure and have nothing to do with what the text is about.
 */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  title: 5.4,
  share: 2.5,
  parts: 6.2,
  heading: 4.9,
  density: 3.7,
};
const BIAS = -5.8;

/** From this relevance on, an editor would file the text under the platform. */
export const MAIN = 0.5;

const TITLE_BY_FEATURE = 0.6;
const TITLE_BY_FEATURE_BESIDE_NAMES = 0.3;

/** A digest has parts about at least so many platforms, and they make up so much of it. */
const DIGEST_PLATFORMS = 3;
const DIGEST_SHARE = 0.38;

const PARAGRAPH = 600;
const SHORTEST = 1200;

/** How much a text is about each platform, 0–1. */
export function relevances(document: DocumentText, traces: readonly Trace[]): ReadonlyMap<Slug, number> {
  return new Map([...signsOf(document, traces)].map(([slug, signs]) => [slug, relevance(signs)]));
}

function relevance({ title, share, parts, heading, density }: Signs): number {
  const sum =
    WEIGHTS.title * title +
    WEIGHTS.share * share +
    WEIGHTS.parts * parts +
    WEIGHTS.heading * heading +
    WEIGHTS.density * density;
  return 1 / (1 + Math.exp(-(sum + BIAS)));
}

/** The signs of each platform of a text. */
export function signsOf(document: DocumentText, traces: readonly Trace[]): ReadonlyMap<Slug, Signs> {
  const lines = byLine(traces);
  const parts = partsOf(document, lines);
  const owned = ownedShares(parts);
  const isDigest = owned.size >= DIGEST_PLATFORMS && sum(owned.values()) >= DIGEST_SHARE;
  const titleNames = new Set(
    traces.filter((trace) => trace.byName && isTitle(document, trace)).map(({ slug }) => slug)
  );
  const titleFeatures = new Set(traces.filter((trace) => isTitle(document, trace)).map(({ slug }) => slug));
  const headings = new Set(traces.filter((trace) => isNamingHeading(document, trace)).map(({ slug }) => slug));
  const shares = titleNames.size === 0 ? carriedShares(document, lines) : new Map<Slug, number>();
  const densities = densitiesOf(document, traces);

  const titleOf = (slug: Slug): number => {
    if (titleNames.has(slug)) return 1;
    if (!titleFeatures.has(slug)) return 0;
    return titleNames.size === 0 ? TITLE_BY_FEATURE : TITLE_BY_FEATURE_BESIDE_NAMES;
  };
  return new Map(
    [...new Set(traces.map(({ slug }) => slug))].map((slug): [Slug, Signs] => [
      slug,
      {
        title: titleOf(slug),
        share: shares.get(slug) ?? 0,
        parts: isDigest ? Math.sqrt(owned.get(slug) ?? 0) : 0,
        heading: isDigest && headings.has(slug) ? 1 : 0,
        density: densities.get(slug) ?? 0,
      },
    ])
  );
}

function isTitle(document: DocumentText, { line }: Trace): boolean {
  return document.lines[line]?.role === 'title';
}

function isNamingHeading(document: DocumentText, { line, byName }: Trace): boolean {
  const place = document.lines[line];
  return byName && place !== undefined && place.isHeading && place.role === 'body';
}

/** The share of the body that each platform’s own parts make up. */
function ownedShares(parts: readonly Part[]): ReadonlyMap<Slug, number> {
  const total = parts.reduce((all, { length }) => all + length, 0) || 1;
  const shares = new Map<Slug, number>();
  for (const { owner, length } of parts) {
    if (owner !== undefined) shares.set(owner, (shares.get(owner) ?? 0) + length / total);
  }
  return shares;
}

/**
 * Each paragraph is about the platforms it mentions, in their proportions; one without mentions goes on about those of
 * the paragraph before. A heading begins anew.
 */
function carriedShares(
  document: DocumentText,
  traced: ReadonlyMap<number, readonly Trace[]>
): ReadonlyMap<Slug, number> {
  const lengths = new Map<Slug, number>();
  let total = 0;
  let current: ReadonlyMap<Slug, number> = new Map();
  document.lines.forEach(({ role, isHeading }, index) => {
    if (role === 'title') return;
    const here = traced.get(index) ?? [];
    if (isHeading) {
      current = proportions(here.filter(({ byName }) => byName));
      return;
    }
    if (here.length > 0) current = proportions(here);
    const length = lengthOf(document, index);
    total += length;
    for (const [slug, share] of current) lengths.set(slug, (lengths.get(slug) ?? 0) + share * length);
  });
  return new Map([...lengths].map(([slug, length]) => [slug, length / (total || 1)]));
}

function proportions(traces: readonly Trace[]): ReadonlyMap<Slug, number> {
  const weights = new Map<Slug, number>();
  for (const { slug, byName } of traces) {
    weights.set(slug, (weights.get(slug) ?? 0) + (byName ? 1 : FEATURE_FACTOR));
  }
  const total = sum(weights.values());
  return new Map([...weights].map(([slug, weight]) => [slug, weight / total]));
}

function densitiesOf(document: DocumentText, traces: readonly Trace[]): ReadonlyMap<Slug, number> {
  const counts = new Map<Slug, number>();
  for (const trace of traces) {
    if (!isTitle(document, trace)) counts.set(trace.slug, (counts.get(trace.slug) ?? 0) + 1);
  }
  const length = Math.max(SHORTEST, bodyLength(document));
  return new Map([...counts].map(([slug, count]) => [slug, Math.log1p((count * PARAGRAPH) / length)]));
}

function bodyLength(document: DocumentText): number {
  return document.fields.reduce((all, { role, text }) => all + (role === 'body' ? text.length : 0), 0);
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
