import { problems } from '../messages';
import type { Seo, SessionDate, TrainingFacts } from '../model';
import { ImportProblem } from '../problem';
import type { FrontMatter, FrontMatterValue } from './front-matter';

const KNOWN_KEYS = new Set(
  [
    'id key kind type locale lang title category categories date publishedOn source sourceUrl url slug excerpt summary',
    'description authors author trainers status draft seo cover prerequisites objectives audience durationDays',
    'durationHours format level price dates contact',
  ]
    .join(' ')
    .split(' ')
);

/** The keys that no field takes. */
export function unknownKeys(frontMatter: FrontMatter): string[] {
  return Object.keys(frontMatter).filter((key) => !KNOWN_KEYS.has(key));
}

/** The first of these keys that holds text. */
export function text(frontMatter: FrontMatter, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = frontMatter[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

/** A list, or one text standing for a list of one. */
export function texts(frontMatter: FrontMatter, ...keys: string[]): string[] {
  return keys.flatMap((key) => asTexts(frontMatter[key]));
}

export function map(frontMatter: FrontMatter, key: string): FrontMatter | undefined {
  const value = frontMatter[key];
  return isMap(value) ? value : undefined;
}

export function seoOf(frontMatter: FrontMatter): Seo | undefined {
  const seo = map(frontMatter, 'seo');
  if (!seo) return undefined;
  const metaTitle = text(seo, 'metaTitle', 'title');
  const metaDescription = text(seo, 'metaDescription', 'description');
  return {
    ...(metaTitle && { metaTitle }),
    ...(metaDescription && { metaDescription }),
    ...(text(seo, 'noIndex') === 'true' && { noIndex: true }),
  };
}

/** @throws ImportProblem for a duration or price that is no number */
export function trainingOf(frontMatter: FrontMatter): TrainingFacts {
  const objectives = texts(frontMatter, 'objectives');
  const dates = sessionDates(frontMatter['dates']);
  const prerequisites = text(frontMatter, 'prerequisites');
  const audience = text(frontMatter, 'audience');
  const format = text(frontMatter, 'format');
  const level = text(frontMatter, 'level');
  const contact = text(frontMatter, 'contact');
  return {
    ...(prerequisites && { prerequisites }),
    ...(objectives.length > 0 && { objectives }),
    ...(audience && { audience }),
    ...number(frontMatter, 'durationDays'),
    ...number(frontMatter, 'durationHours'),
    ...number(frontMatter, 'price'),
    ...(format && { format }),
    ...(level && { level }),
    ...(dates.length > 0 && { dates }),
    ...(contact && { contact }),
  };
}

function number<Key extends string>(frontMatter: FrontMatter, key: Key): { [K in Key]?: number } {
  const value = text(frontMatter, key);
  if (value === undefined) return {};
  const parsed = Number(value.replace(',', '.'));
  if (Number.isNaN(parsed)) throw new ImportProblem(problems.badNumber(key, value));
  const result: { [K in Key]?: number } = {};
  result[key] = parsed;
  return result;
}

function sessionDates(value: FrontMatterValue | undefined): SessionDate[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    if (typeof entry === 'string') return [{ startsOn: entry }];
    return isMap(entry) ? [sessionDate(entry)] : [];
  });
}

function sessionDate(entry: FrontMatter): SessionDate {
  const endsOn = text(entry, 'endsOn');
  const place = text(entry, 'place');
  const bookingUrl = text(entry, 'bookingUrl');
  return {
    startsOn: text(entry, 'startsOn', 'date') ?? '',
    ...(endsOn && { endsOn }),
    ...(place && { place }),
    ...number(entry, 'seats'),
    ...(bookingUrl && { bookingUrl }),
  };
}

function asTexts(value: FrontMatterValue | undefined): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => (isMap(entry) ? asTexts(entry['name'] ?? entry['text']) : asTexts(entry)));
}

function isMap(value: FrontMatterValue | undefined): value is FrontMatter {
  return typeof value === 'object' && !Array.isArray(value);
}
