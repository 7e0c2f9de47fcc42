import type { Core } from '@strapi/strapi';

import type { OpenSuggestions } from '../../../shared/suggestions';
import { findEntriesInLanguage } from '../repositories/coverage/entries-in-language';
import type { ReadableType } from '../repositories/readable-rows';
import { countSuggestions, findOldestSuggestions } from '../repositories/suggestions/oldest';
import { openMentions } from '../repositories/suggestions/open-mentions';
import { getService } from './get-service';

/** What waits for a decision. */
export default function openSuggestionsService({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** How many suggestions are open in texts that may be read, and some that wait longest, with names in a language. */
    async overview(
      types: readonly ReadableType[],
      { limit, language }: { readonly limit: number; readonly language: string }
    ): Promise<OpenSuggestions> {
      const open = openMentions(strapi, types, await getService(strapi, 'teaching').thresholds());
      const count = await countSuggestions(strapi, open);
      const found = count === 0 ? [] : await findOldestSuggestions(strapi, open, limit);
      const names = new Map<string, string>();
      for (const kind of ['platform', 'feature'] as const) {
        const ids = found.filter(({ entityType }) => entityType === kind).map(({ entityId }) => entityId);
        for (const [id, { name }] of await findEntriesInLanguage(strapi, kind, ids, language)) names.set(id, name);
      }
      return {
        count,
        oldest: found.map(({ contentType, documentId, locale, title, words, entityId }) => ({
          ...{ contentType, documentId, locale, title, words },
          name: names.get(entityId) ?? words,
        })),
      };
    },
  };
}
