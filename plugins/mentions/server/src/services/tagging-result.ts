import { createHash } from 'node:crypto';

import type { DocumentId, TagSet } from '../domain/decide/decisions';
import { originOf } from '../domain/segments/plain-text';
import type { Analysis } from '../domain/tagger';
import type { StoredCatalogue } from '../repositories/catalogue-rows';
import { inPlaceOrder, type StoredMention } from '../repositories/mentions';
import type { ReadableText } from './text-fields';

/**
 * A text’s mentions in short, in two parts with a space between: equal where the mentions are, and the first part where
 * they differ in their places alone.
 */
export function digestOfMentions(mentions: readonly StoredMention[]): string {
  const placed = inPlaceOrder(mentions);
  const said = placed.map(({ entityType, entityId, field, text, score, reasons }) => {
    return [entityType, entityId, field, text, score, reasons];
  });
  const places = placed.map(({ startOffset, endOffset, blockPath, blockOffset }) => {
    return [startOffset, endOffset, blockPath, blockOffset];
  });
  return `${digestOf(said)} ${digestOf(places)}`;
}

function digestOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('base64');
}

/** What the tagger would tag by itself: entries that exist in the text’s locale. */
export function automaticTags({ tags }: Analysis, { rowIds }: StoredCatalogue, locale: string): TagSet {
  const exists = (id: DocumentId): boolean => rowIds.get(id)?.has(locale) ?? false;
  const sure = <T extends { readonly automatic: boolean; readonly entity: { readonly slug: DocumentId } }>(
    list: readonly T[]
  ) => list.filter(({ automatic, entity }) => automatic && exists(entity.slug));
  const platforms = sure(tags.platforms);
  return {
    platforms: platforms.map(({ entity }) => entity.slug),
    mainPlatforms: platforms.filter(({ main }) => main).map(({ entity }) => entity.slug),
    features: sure(tags.features).map(({ entity }) => entity.slug),
  };
}

/** The mentions worth keeping, with their place in each field’s value. */
export function storedMentions(
  { document, mentions, thresholds }: Analysis,
  { plainTexts }: ReadableText
): StoredMention[] {
  return mentions
    .filter(({ score }) => score >= thresholds.suggested)
    .map(({ entity, start, end, score, reasons }) => {
      const { field, offset } = document.locate(start);
      const plainText = plainTexts.get(field);
      const origin = plainText && originOf(plainText, offset);
      return {
        entityType: entity.type,
        entityId: entity.slug,
        field,
        startOffset: offset,
        endOffset: offset + (end - start),
        blockPath: origin?.path,
        blockOffset: origin?.offset,
        text: document.text.slice(start, end),
        score,
        reasons,
      };
    });
}
