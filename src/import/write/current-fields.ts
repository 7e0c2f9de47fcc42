import type { ContentKind } from '../model';
import type { FieldHashes } from './field-hashes';
import { hashValues } from './field-hashes';
import type { Row } from './rows';
import { isRow, pick, rowsOf } from './rows';

/** The digests of what a document holds, comparable with those of what the import sets. */
export function currentHashes(kind: ContentKind, draft: Row): FieldHashes {
  return hashValues(kind === 'article' ? articleValues(draft) : trainingValues(draft));
}

function articleValues(draft: Row): Row {
  return {
    ...pick(draft, ['title', 'excerpt', 'body', 'publishedOn']),
    source: component(draft['source'], ['site', 'url']),
    seo: seoValues(draft['seo']),
    category: component(draft['category'], ['slug']),
    authors: rowsOf(draft['authors']).map((author) => pick(author, ['slug'])),
  };
}

function trainingValues(draft: Row): Row {
  const texts = ['title', 'summary', 'description', 'prerequisites', 'audience', 'format', 'level', 'contact'];
  return {
    ...pick(draft, [...texts, 'durationDays', 'durationHours', 'price']),
    objectives: rowsOf(draft['objectives']).map((objective) => pick(objective, ['text'])),
    dates: rowsOf(draft['dates']).map((date) => pick(date, ['startsOn', 'endsOn', 'place', 'seats', 'bookingUrl'])),
    trainers: rowsOf(draft['trainers']).map((trainer) => pick(trainer, ['slug'])),
  };
}

function component(value: unknown, keys: readonly string[]): Row | undefined {
  return isRow(value) ? pick(value, keys) : undefined;
}

/** A page is indexed unless it says otherwise: the database writes down the first, the source only the second. */
function seoValues(value: unknown): Row | undefined {
  const seo = component(value, ['metaTitle', 'metaDescription', 'noIndex']);
  if (!seo || seo['noIndex'] === true) return seo;
  const { noIndex: _indexed, ...rest } = seo;
  return rest;
}
