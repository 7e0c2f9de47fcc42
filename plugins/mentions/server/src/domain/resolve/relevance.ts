import type { Slug } from '../catalogue/types';
import type { DocumentText } from '../text/document';
import { byLine, lengthOf, NO_TRACES, partsOf, weightOf, type Part, type Trace, type TracedLines } from './parts';
import { ruledByHeadings } from './rulings';
import { isNamedAside, type NamedPlace } from './turns-of-phrase';

/** What speaks for a text being about a platform; each from 0 to about 1. */
export interface Signs {
  /** 1 where the title names it, less where the title only names one of its features. */
  readonly title: number;
  /** Where the title names no platform: the share of the body that runs on from its mentions. */
  readonly share: number;
  /** Where the title names no platform, and no digest: 1 for one that the first paragraph names, beside one other at most. */
  readonly lead: number;
  /** In a digest: the square root of the share of its own parts. */
  readonly parts: number;
  /** In a digest: 1 where a heading rules its part, or, in one without such headings, where a paragraph begins with it. */
  readonly heading: number;
  /** ln(1 + mentions in a paragraph’s length of text). */
  readonly density: number;
  /** ln(1 + mentions in the whole text, its title too). */
  readonly frequency: number;
}

/**
 * A logistic model, fitted by Newton’s method with a ridge of 0.2 on every platform of the labelled texts that are for
 * tuning (seeds, development, web to web-4, digests, everyday). Texts left out in twentieths come out at F1 0.965.
 * Relevance is another thing than confidence: a platform can be mentioned for sure and have nothing to do with what the
 * text is about.
 */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  title: 5.4,
  share: 1.8,
  lead: 1.3,
  parts: 4.9,
  heading: 5.5,
  density: 2.1,
  frequency: 2.1,
};
const BIAS = -7.5;

/**
 * From this relevance on, an editor would file the text under the platform. Below a half, for on texts that the model was
 * not fitted on it misses more main platforms than it adds.
 */
export const MAIN = 0.35;

const TITLE_BY_FEATURE = 0.6;
const TITLE_BY_FEATURE_BESIDE_NAMES = 0.3;

/**
 * A digest has parts about at least so many platforms, and they make up so much of it; two do where headings name both
 * and the title neither.
 */
const DIGEST_PLATFORMS = 3;
const PAIR = 2;
const DIGEST_SHARE = 0.38;
/**
 * Where neither the title nor headings name platforms and this much of a digest begins with one, that does for a heading:
 * for those whose part is not much shorter than others’.
 */
const OPENED_SHARE = 0.6;
const FAIR_PART = 0.5;
const LEAD_PLATFORMS = 2;

const PARAGRAPH = 600;
const SHORTEST = 1200;

/** How much a text is about each platform, 0–1. */
export function relevances(document: DocumentText, traces: readonly Trace[]): ReadonlyMap<Slug, number> {
  const relevances = new Map<Slug, number>();
  for (const [slug, signs] of signsOf(document, traces)) relevances.set(slug, relevance(signs));
  return relevances;
}

function relevance({ title, share, lead, parts, heading, density, frequency }: Signs): number {
  const sum =
    WEIGHTS.title * title +
    WEIGHTS.share * share +
    WEIGHTS.lead * lead +
    WEIGHTS.parts * parts +
    WEIGHTS.heading * heading +
    WEIGHTS.density * density +
    WEIGHTS.frequency * frequency;
  return 1 / (1 + Math.exp(-(sum + BIAS)));
}

/** The signs of each platform of a text. */
export function signsOf(document: DocumentText, traces: readonly Trace[]): ReadonlyMap<Slug, Signs> {
  const lines = byLine(document, traces);
  const owned = ownedShares(partsOf(document, lines));
  const places = placesOf(document, traces);
  let isTitled = false;
  for (const { titleNames } of places.values()) isTitled ||= titleNames;
  const ruled = owned.size >= PAIR ? ruledByHeadings(document, lines) : NO_HEADINGS;
  const isPair = owned.size === PAIR && !isTitled && [...owned.keys()].every((slug) => ruled.above.has(slug));
  const digested = owned.size >= DIGEST_PLATFORMS || isPair ? sum(owned.values()) : 0;
  const isDigest = digested >= DIGEST_SHARE;
  const shares = isTitled ? NO_SHARES : carriedShares(document, lines);
  const { above, runIn } = isDigest ? ruled : NO_HEADINGS;
  const isOpened = digested >= OPENED_SHARE && !isTitled && above.size === 0;
  const fair = isOpened ? (FAIR_PART * digested) / owned.size : Infinity;
  const leads = isTitled || isDigest ? NOBODY : leadNames(document, lines);
  const paragraphs = Math.max(SHORTEST, bodyLength(document)) / PARAGRAPH;

  const signs = new Map<Slug, Signs>();
  for (const [slug, place] of places) {
    signs.set(slug, {
      title: titleSign(place, isTitled),
      share: shares.get(slug) ?? 0,
      lead: leads.has(slug) ? 1 : 0,
      parts: isDigest ? Math.sqrt(owned.get(slug) ?? 0) : 0,
      heading: above.has(slug) || runIn.has(slug) || (owned.get(slug) ?? 0) >= fair ? 1 : 0,
      density: Math.log1p(place.inBody / paragraphs),
      frequency: Math.log1p(place.inText),
    });
  }
  return signs;
}

const NO_SHARES: ReadonlyMap<Slug, number> = new Map();
const NOBODY: ReadonlySet<Slug> = new Set();
const NO_HEADINGS = { above: NOBODY, runIn: NOBODY };

/** Where a text speaks of a platform. */
interface Places {
  /** The title has its name. */
  titleNames: boolean;
  /** The title has its name or one of its features. */
  inTitle: boolean;
  /** Its mentions outside the title; those in the title too, where there is no more than that yet. */
  inBody: number;
  /** All of its mentions. */
  inText: number;
}

function placesOf(document: DocumentText, traces: readonly Trace[]): ReadonlyMap<Slug, Places> {
  const isTitleAll = bodyLength(document) === 0;
  const places = new Map<Slug, Places>();
  let last: NamedPlace | undefined;
  for (const { slug, line, byName, start, end } of traces) {
    let place = places.get(slug);
    if (!place) places.set(slug, (place = { titleNames: false, inTitle: false, inBody: 0, inText: 0 }));
    const isTitle = document.lines[line]?.role === 'title';
    if (isTitle) {
      const isAside = byName && isNamedAside(document, start, last);
      if (byName) last = { start, end, isAside };
      place.inTitle = true;
      place.titleNames ||= byName && !isAside;
    }
    if (!isTitle || isTitleAll) place.inBody++;
    place.inText++;
  }
  return places;
}

function titleSign({ titleNames, inTitle }: Places, isTitled: boolean): number {
  if (titleNames) return 1;
  if (!inTitle) return 0;
  return isTitled ? TITLE_BY_FEATURE_BESIDE_NAMES : TITLE_BY_FEATURE;
}

/** The platforms that the first paragraph names, where they are few. */
function leadNames({ lines }: DocumentText, traced: TracedLines): ReadonlySet<Slug> {
  const named = new Set<Slug>();
  const lead = lines.findIndex(({ isLead }) => isLead);
  for (const { byName, slug } of traced[lead] ?? NO_TRACES) if (byName) named.add(slug);
  return named.size <= LEAD_PLATFORMS ? named : NOBODY;
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
function carriedShares(document: DocumentText, traced: TracedLines): ReadonlyMap<Slug, number> {
  const lengths = new Map<Slug, number>();
  let total = 0;
  let current = NO_TRACES;
  let carried = 0;
  const goOnWith = (next: readonly Trace[]): void => {
    shareOut(carried, current, lengths);
    total += carried;
    carried = 0;
    current = next;
  };
  for (const { role, isHeading, index } of document.lines) {
    if (role === 'title') continue;
    const here = traced[index] ?? NO_TRACES;
    if (isHeading) goOnWith(here.filter(({ byName }) => byName));
    else if (here.length > 0) goOnWith(here);
    if (!isHeading) carried += lengthOf(document, index);
  }
  goOnWith(NO_TRACES);
  for (const [slug, length] of lengths) lengths.set(slug, length / (total || 1));
  return lengths;
}

/** Adds a length to those of the platforms that it is about, in their proportions. */
function shareOut(length: number, traces: readonly Trace[], lengths: Map<Slug, number>): void {
  let total = 0;
  for (const trace of traces) total += weightOf(trace);
  for (const trace of traces) {
    lengths.set(trace.slug, (lengths.get(trace.slug) ?? 0) + (length * weightOf(trace)) / total);
  }
}

function bodyLength(document: DocumentText): number {
  return document.fields.reduce((all, { role, text }) => all + (role === 'body' ? text.length : 0), 0);
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
