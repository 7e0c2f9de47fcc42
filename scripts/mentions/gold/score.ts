/** Scores what the tagger says of documents against gold labels, as micro-averages over (document, label). */
import type { AnalysisRecord } from '../../../plugins/mentions/server/src/domain/analysis-record';
import { isSameFeature, platformKey, type FoundFeature } from './same';
import type { GoldDocument, GoldFeature, GoldPlatform } from './types';

export const MEASURES = ['platform', 'feature', 'main'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Tally {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly missed: number;
}

export type Scores = Readonly<Record<Measure, Tally>>;

/** A label that was missed, or a tag that no label asks for. */
export interface GoldError {
  readonly kind: 'missed' | 'false';
  readonly measure: Measure;
  readonly name: string;
  /** The platform of a feature. */
  readonly platform?: string;
  /** The words of the text that the label names. */
  readonly surfaces: readonly string[];
}

/** How a document’s tags compare with its labels. */
export interface Comparison {
  readonly hits: Readonly<Record<Measure, number>>;
  readonly errors: readonly GoldError[];
}

/** The scores of all documents together; a document without a record counts as one without tags. */
export function score(gold: readonly GoldDocument[], records: readonly AnalysisRecord[]): Scores {
  const byId = new Map(records.map((record) => [record.id, record]));
  return scoresOf(gold.map((document) => compare(document, byId.get(document.id) ?? NOTHING)));
}

/** What comparisons add up to. */
export function scoresOf(comparisons: readonly Comparison[]): Scores {
  const count = (measure: Measure, kind: GoldError['kind']): number =>
    comparisons.flatMap(({ errors }) => errors).filter((error) => error.measure === measure && error.kind === kind)
      .length;
  const tally = (measure: Measure): Tally => ({
    hits: comparisons.reduce((sum, { hits }) => sum + hits[measure], 0),
    falseAlarms: count(measure, 'false'),
    missed: count(measure, 'missed'),
  });
  return { platform: tally('platform'), feature: tally('feature'), main: tally('main') };
}

/** Precision, recall and their harmonic mean, each 0–1. */
export function rates({ hits, falseAlarms, missed }: Tally): { precision: number; recall: number; f1: number } {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    precision: share(hits, hits + falseAlarms),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + falseAlarms + missed),
  };
}

const NOTHING: AnalysisRecord = { id: '', platforms: [], features: [], mentions: [] };

/** Compares one document’s automatic tags with its labels; optional labels are neither right nor wrong. */
export function compare(gold: GoldDocument, record: AnalysisRecord): Comparison {
  const parts = { platform: platforms(gold, record), main: mains(gold, record), feature: features(gold, record) };
  return {
    hits: { platform: parts.platform.hits, main: parts.main.hits, feature: parts.feature.hits },
    errors: MEASURES.flatMap((measure) => parts[measure].errors),
  };
}

interface Part {
  readonly hits: number;
  readonly errors: readonly GoldError[];
}

function platforms({ platforms: labels }: GoldDocument, record: AnalysisRecord): Part {
  return named('platform', {
    wanted: labels.filter(({ optional }) => !optional),
    allowed: labels,
    found: record.platforms,
  });
}

function mains({ platforms: labels }: GoldDocument, record: AnalysisRecord): Part {
  const isOpen = ({ optional, mainOptional }: GoldPlatform): boolean => Boolean(optional || mainOptional);
  return named('main', {
    wanted: labels.filter((label) => label.main && !isOpen(label)),
    allowed: labels.filter((label) => label.main || isOpen(label)),
    found: record.platforms.filter(({ main }) => main),
  });
}

type Named = { readonly name: string };

function named(
  measure: Measure,
  { wanted, allowed, found }: { wanted: readonly Named[]; allowed: readonly Named[]; found: readonly Named[] }
): Part {
  const keys = (list: readonly Named[]): Set<string> => new Set(list.map(({ name }) => platformKey(name)));
  const [foundKeys, allowedKeys] = [keys(found), keys(allowed)];
  const unlabelled = new Map(
    found.filter(({ name }) => !allowedKeys.has(platformKey(name))).map(({ name }) => [platformKey(name), name])
  );
  const missed = wanted.filter(({ name }) => !foundKeys.has(platformKey(name)));
  return {
    hits: wanted.length - missed.length,
    errors: [
      ...missed.map(({ name }): GoldError => ({ kind: 'missed', measure, name, surfaces: [] })),
      ...[...unlabelled.values()].map((name): GoldError => ({ kind: 'false', measure, name, surfaces: [] })),
    ],
  };
}

function features({ features: labels }: GoldDocument, record: AnalysisRecord): Part {
  const found = foundFeatures(record);
  const wanted = labels.filter(({ optional }) => !optional);
  const missed = wanted.filter((label) => !found.some((one) => isSameFeature(one, label)));
  const unlabelled = found.filter((one) => !labels.some((label) => isSameFeature(one, label)));
  return {
    hits: wanted.length - missed.length,
    errors: [
      ...missed.map((label: GoldFeature): GoldError => ({ kind: 'missed', measure: 'feature', ...label })),
      ...unlabelled.map(({ name, platform, texts }): GoldError => {
        return { kind: 'false', measure: 'feature', name, platform, surfaces: texts };
      }),
    ],
  };
}

/** The features of a record with the words each was found by. */
export function foundFeatures({
  features: tags,
  mentions,
}: Pick<AnalysisRecord, 'features' | 'mentions'>): FoundFeature[] {
  return tags.map(({ name, slug, platform }) => ({
    name,
    platform,
    texts: mentions.filter((mention) => mention.type === 'feature' && mention.slug === slug).map(({ text }) => text),
  }));
}
