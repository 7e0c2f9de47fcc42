/** Scores what the tagger says of documents against gold labels. */
import type { AnalysisRecord } from '../../plugins/mentions/server/src/domain/analysis-record';

interface GoldPlatform {
  readonly name: string;
  readonly main: boolean;
  /** Careful annotators disagree: neither right nor wrong. */
  readonly optional?: boolean;
  /** They disagree on « main » only. */
  readonly mainOptional?: boolean;
}

interface GoldFeature {
  readonly name: string;
  readonly platform: string;
  /** The strings of the text that name it. */
  readonly surfaces: readonly string[];
  readonly optional?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly text: string;
  readonly platforms: readonly GoldPlatform[];
  readonly features: readonly GoldFeature[];
}

export interface Tally {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly missed: number;
}

export const MEASURES = ['platform', 'feature', 'main'] as const;
export type Scores = Readonly<Record<(typeof MEASURES)[number], Tally>>;

/** The scores of all documents together; `records[i]` is what the tagger says of `gold[i]`. */
export function score(gold: readonly GoldDocument[], records: readonly AnalysisRecord[]): Scores {
  const pairs = gold.map((document) => [document, records.find(({ id }) => id === document.id) ?? NOTHING] as const);
  const total = (compare: (document: GoldDocument, record: AnalysisRecord) => Tally): Tally =>
    pairs.map(([document, record]) => compare(document, record)).reduce(add, tally(0, 0, 0));
  return { platform: total(comparePlatforms), feature: total(compareFeatures), main: total(compareMain) };
}

/** Precision, recall and their harmonic mean. */
export function rates({ hits, falseAlarms, missed }: Tally): { precision: number; recall: number; f1: number } {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    precision: share(hits, hits + falseAlarms),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + falseAlarms + missed),
  };
}

const NOTHING: AnalysisRecord = { id: '', platforms: [], features: [], mentions: [] };
const tally = (hits: number, falseAlarms: number, missed: number): Tally => ({ hits, falseAlarms, missed });
const add = (a: Tally, b: Tally): Tally => tally(a.hits + b.hits, a.falseAlarms + b.falseAlarms, a.missed + b.missed);

function comparePlatforms({ platforms }: GoldDocument, record: AnalysisRecord): Tally {
  const found = new Set(record.platforms.map(({ name }) => platformKey(name)));
  const labelled = new Set(platforms.map(({ name }) => platformKey(name)));
  const wanted = platforms.filter(({ optional }) => !optional).map(({ name }) => platformKey(name));
  return count(
    wanted,
    (key) => found.has(key),
    [...found],
    (key) => labelled.has(key)
  );
}

function compareMain({ platforms }: GoldDocument, record: AnalysisRecord): Tally {
  const found = new Set(record.platforms.filter(({ main }) => main).map(({ name }) => platformKey(name)));
  const isOpen = ({ optional, mainOptional }: GoldPlatform): boolean => Boolean(optional || mainOptional);
  const allowed = new Set(platforms.filter((one) => one.main || isOpen(one)).map(({ name }) => platformKey(name)));
  const wanted = platforms.filter((one) => one.main && !isOpen(one)).map(({ name }) => platformKey(name));
  return count(
    wanted,
    (key) => found.has(key),
    [...found],
    (key) => allowed.has(key)
  );
}

interface FoundFeature {
  readonly platform: string;
  readonly name: string;
  /** Its name and the words it was found by. */
  readonly words: readonly string[];
}

function compareFeatures({ features }: GoldDocument, record: AnalysisRecord): Tally {
  const found = record.features.map(({ name, slug, platform }): FoundFeature => {
    const texts = record.mentions
      .filter((mention) => mention.type === 'feature' && mention.slug === slug)
      .map(({ text }) => key(text));
    return { platform: platformKey(platform), name: key(name), words: [key(name), ...texts] };
  });
  const wanted = features.filter(({ optional }) => !optional);
  return count(
    wanted,
    (label) => found.some((one) => isSame(one, label)),
    found,
    (one) => features.some((label) => isSame(one, label))
  );
}

/** The same platform, and the same name or words of which one contains the other. */
function isSame({ platform, name, words }: FoundFeature, label: GoldFeature): boolean {
  if (platform !== platformKey(label.platform)) return false;
  if (name === key(label.name)) return true;
  const surfaces = label.surfaces.map(key);
  return words.some(
    (word) => word !== '' && surfaces.some((surface) => surface.includes(word) || word.includes(surface))
  );
}

function count<W, F>(
  wanted: readonly W[],
  isFound: (one: W) => boolean,
  found: readonly F[],
  isLabelled: (one: F) => boolean
): Tally {
  const hits = wanted.filter(isFound).length;
  return tally(hits, found.filter((one) => !isLabelled(one)).length, wanted.length - hits);
}

/** Letters, digits and plus signs: « Google + » and « google+ » are the same. */
const key = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');

const OTHER_NAMES: Readonly<Record<string, string>> = {
  x: 'twitter',
  twitterx: 'twitter',
  xtwitter: 'twitter',
  facebookmessenger: 'messenger',
  googleplus: 'google+',
};

const platformKey = (name: string): string => OTHER_NAMES[key(name)] ?? key(name);
