import type { Slug } from '../catalogue/types';
import type { DocumentText } from '../text/document';
import { hasLetter } from '../text/letters';
import type { FeatureMention, PlatformMention } from './mention';

/** A mention of a platform, by its own name or by one of its features. */
export interface Trace {
  readonly slug: Slug;
  readonly start: number;
  readonly end: number;
  /** Index of its line. */
  readonly line: number;
  readonly byName: boolean;
}

/** A part of a text: what stands under a heading that names a platform, or a paragraph by itself. */
export interface Part {
  /** Its characters. */
  readonly length: number;
  /** The platform it begins with, where at least half of it is about that platform, or more than about any other. */
  readonly owner: Slug | undefined;
}

const FEATURE_FACTOR = 0.5;
const HEADING_FACTOR = 2;
const HALF = 0.5;
/** From here on a mention is sure enough to speak for what a text is about, whatever the thresholds for tags. */
const SURE = 0.6;
/** No traces at all. */
export const NO_TRACES: readonly Trace[] = [];

/** How much a trace says: a feature speaks for its platform, but less than the platform’s own name. */
export function weightOf({ byName }: Trace): number {
  return byName ? 1 : FEATURE_FACTOR;
}

/** The traces of the sure mentions, in the order of the text. */
export function tracesOf(document: DocumentText, mentions: readonly (PlatformMention | FeatureMention)[]): Trace[] {
  const traces: Trace[] = [];
  for (const { entity, start, end, score } of mentions) {
    if (score < SURE) continue;
    const line = document.lineAt(start)?.index ?? 0;
    const byName = entity.type === 'platform';
    traces.push({ slug: byName ? entity.slug : entity.platform, start, end, line, byName });
  }
  return traces;
}

/** The traces of each line, by its index; nothing where it has none. */
export type TracedLines = readonly (readonly Trace[] | undefined)[];

export function byLine({ lines }: DocumentText, traces: readonly Trace[]): TracedLines {
  const traced: (Trace[] | undefined)[] = Array.from(lines, () => undefined);
  for (const trace of traces) (traced[trace.line] ??= []).push(trace);
  return traced;
}

/** The parts of the body and whose they are: what makes a digest of a text. */
export function partsOf(document: DocumentText, lines: TracedLines): Part[] {
  return groupLines(document, lines).map((group) => toPart(document, group, lines));
}

/**
 * Lines under a heading that names a platform go together, with lower headings and what stands under those; all other
 * lines are by themselves.
 */
function groupLines(document: DocumentText, traced: TracedLines): number[][] {
  const groups: number[][] = [];
  let current: number[] | undefined;
  let isNamed = false;
  let afterHeading = false;
  let namedLevel = Infinity;
  document.lines.forEach(({ role, isHeading, level = 0 }, index) => {
    if (role === 'title') return;
    const names = isHeading && traced[index] !== undefined && !isInList(document, index, traced);
    // A sub-title right under a heading belongs to it, unless both name a platform.
    const isSubTitle = afterHeading && !(isNamed && names);
    const isLower = isNamed && level > namedLevel && !(traced[index] ?? NO_TRACES).some(({ byName }) => byName);
    const goesOn = current !== undefined && (isHeading ? isSubTitle || isLower : afterHeading || isNamed);
    if (current && goesOn) {
      current.push(index);
      isNamed ||= names;
    } else {
      current = [index];
      groups.push(current);
      isNamed = names;
    }
    if (names && !isLower) namedLevel = level > 0 ? level : Infinity;
    afterHeading = isHeading;
  });
  return groups;
}

/** « 1. WhatsApp – 38 millions », « 2. Facebook – 37 millions »: short lines that name platforms, one after the other. */
export function isInList(document: DocumentText, index: number, lines: TracedLines): boolean {
  return [index - 1, index + 1].some((beside) => {
    const line = document.lines[beside];
    return line?.role === 'body' && line.isHeading && (lines[beside] ?? NO_TRACES).some(({ byName }) => byName);
  });
}

function toPart(document: DocumentText, group: readonly number[], traced: TracedLines): Part {
  const length = group.reduce((sum, index) => sum + lengthOf(document, index), 0);
  const opener = openerOf(document, group, traced);
  if (opener === undefined) return { length, owner: undefined };
  const weights = new Map<Slug, number>();
  let all = 0;
  for (const index of group) {
    const factor = document.lines[index]?.isHeading ? HEADING_FACTOR : 1;
    for (const trace of traced[index] ?? NO_TRACES) {
      const weight = factor * weightOf(trace);
      all += weight;
      weights.set(trace.slug, (weights.get(trace.slug) ?? 0) + weight);
    }
  }
  const own = weights.get(opener) ?? 0;
  const isOwn = own >= HALF * all || hasMost(weights, opener);
  return { length, owner: isOwn ? opener : undefined };
}

function hasMost(weights: ReadonlyMap<Slug, number>, platform: Slug): boolean {
  const most = weights.get(platform) ?? 0;
  for (const [slug, weight] of weights) if (slug !== platform && weight >= most) return false;
  return true;
}

/** The first platform of its headings or of its first sentence; “1.” is none. */
function openerOf(document: DocumentText, group: readonly number[], traced: TracedLines): Slug | undefined {
  for (const index of group) {
    const first = traced[index]?.[0];
    if (document.lines[index]?.isHeading) {
      if (first) return first.slug;
    } else {
      const isOpening = index === group[0] && first !== undefined && isInFirstSentence(document, first);
      if (isOpening) return first.slug;
    }
  }
  return undefined;
}

function isInFirstSentence(document: DocumentText, { start, line }: Trace): boolean {
  const sentence = document.sentenceAt(start);
  return sentence !== undefined && !hasLetter(document.units, document.lines[line]?.start ?? 0, sentence.start);
}

/** Characters of a line. */
export function lengthOf(document: DocumentText, index: number): number {
  const line = document.lines[index];
  return line ? line.end - line.start : 0;
}
