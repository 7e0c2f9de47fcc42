import type { Core } from '@strapi/strapi';

import type { OpenSuggestions } from '../../../shared/suggestions';
import { findEntriesInLanguage } from '../repositories/coverage/entries-in-language';
import { countOpenSuggestions, findOldestSuggestions, type OpenSuggestion } from '../repositories/open-suggestions';
import { getService } from './get-service';

/** What waits for a decision. */
export default function openSuggestionsService({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** How many suggestions are open, and some that wait longest, with names in a language; titles are of texts that may be read. */
    async overview(
      limit: number,
      language: string,
      mayRead: (suggestion: OpenSuggestion) => Promise<boolean>
    ): Promise<OpenSuggestions> {
      const thresholds = await getService(strapi, 'teaching').thresholds();
      const count = await countOpenSuggestions(strapi, thresholds);
      const found = count === 0 ? [] : await findOldestSuggestions(strapi, thresholds, limit);
      const answers = await Promise.all(found.map(mayRead));
      const readable = found.filter((_, place) => answers[place]);
      const names = new Map<string, string>();
      for (const kind of ['platform', 'feature'] as const) {
        const ids = readable.filter(({ entityType }) => entityType === kind).map(({ entityId }) => entityId);
        for (const [id, { name }] of await findEntriesInLanguage(strapi, kind, ids, language)) names.set(id, name);
      }
      return {
        count,
        oldest: readable.map(({ contentType, documentId, locale, title, words, entityId }) => ({
          ...{ contentType, documentId, locale, title, words },
          name: names.get(entityId) ?? words,
        })),
      };
    },
  };
}
