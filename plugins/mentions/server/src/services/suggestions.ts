import type { Core } from '@strapi/strapi';

import type { EntryCard, Occurrence } from '../../../shared/document-tags';
import type { SuggestedText, SuggestedTextsPage, SuggestionGroupsPage } from '../../../shared/suggestion-inbox';
import type { DocumentId } from '../domain/decide/decisions';
import { surroundingsOf } from '../domain/reading/surroundings';
import { findEntryCards } from '../repositories/entry-cards';
import type { ReadableType } from '../repositories/readable-rows';
import { findTexts, type StoredText } from '../repositories/stored-text';
import { findGroups } from '../repositories/suggestions/groups';
import { openMentions, type GroupKey } from '../repositories/suggestions/open-mentions';
import { findTextsOfGroup, type SuggestedMention } from '../repositories/suggestions/texts-of-group';
import { getService } from './get-service';
import { readableText } from './text-fields';

/** What whoever asks may do with one text. */
export interface TextRights {
  readonly mayDecide: boolean;
  readonly mayRead: (field: string) => boolean;
}

/** What they may do with some texts of a type, by document. */
export type RightsOn = (
  uid: string,
  documentIds: readonly DocumentId[]
) => Promise<ReadonlyMap<DocumentId, TextRights>>;

/** The inbox of suggestions: what the tagger was not sure of and nobody has decided on, grouped by the words. */
export default function suggestionsService({ strapi }: { strapi: Core.Strapi }) {
  const thresholds = () => getService(strapi, 'teaching').thresholds();

  /** Names in the language that is read, or else in the newsroom’s own. */
  const cardsOf = async (ids: readonly DocumentId[], language: string): Promise<Record<string, EntryCard>> => {
    const own: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
    const inOwn = own === language ? [] : await findEntryCards(strapi, ids, own);
    return Object.fromEntries([...inOwn, ...(await findEntryCards(strapi, ids, language))]);
  };

  return {
    /** One page of groups, of texts that may be read. */
    async groups(
      types: readonly ReadableType[],
      { page, pageSize, language }: { page: number; pageSize: number; language: string }
    ): Promise<SuggestionGroupsPage> {
      const open = openMentions(strapi, types, await thresholds());
      const found = await findGroups(strapi, open, { limit: pageSize, offset: (page - 1) * pageSize });
      const ids = found.results.map(({ entityId }) => entityId);
      return { ...found, entries: await cardsOf(ids, language) };
    },

    /** The next texts of one group, with the words around and the reasons. */
    async textsOf(
      types: readonly ReadableType[],
      group: GroupKey,
      { after, limit, language }: { after: number; limit: number; language: string },
      rightsOn: RightsOn
    ): Promise<SuggestedTextsPage> {
      const open = openMentions(strapi, types, await thresholds(), { group });
      // One more tells whether there are others.
      const found = await findTextsOfGroup(strapi, open, { after, limit: limit + 1 });
      const shown = found.slice(0, limit);
      const results: SuggestedText[] = [];
      for (const type of types) {
        const mentions = shown.filter(({ contentType }) => contentType === type.uid);
        results.push(...(await inContext(strapi, type, mentions, rightsOn)));
      }
      results.sort((a, b) => a.id - b.id);
      const named = results.flatMap(({ occurrence }) => occurrence.reasons.flatMap(({ platform }) => platform ?? []));
      return {
        results,
        after: found.length > limit ? (shown.at(-1)?.id ?? null) : null,
        entries: await cardsOf(named, language),
      };
    },
  };
}

async function inContext(
  strapi: Core.Strapi,
  { uid, settings }: ReadableType,
  mentions: readonly SuggestedMention[],
  rightsOn: RightsOn
): Promise<SuggestedText[]> {
  if (mentions.length === 0) return [];
  const rights = await rightsOn(
    uid,
    mentions.map(({ documentId }) => documentId)
  );
  const rowIds = mentions.map(({ rowId }) => rowId);
  const texts = new Map((await findTexts(strapi, uid, settings, rowIds)).map((text) => [text.id, text]));
  return mentions.flatMap((mention): SuggestedText[] => {
    const [text, right] = [texts.get(mention.rowId), rights.get(mention.documentId)];
    if (!text || !right?.mayRead(mention.field)) return [];
    const { id, contentType, documentId, locale } = mention;
    const plain = readableText(strapi, uid, settings, text).plainTexts.get(mention.field)?.text ?? '';
    const title = settings.title !== undefined && right.mayRead(settings.title) ? titleIn(text, settings.title) : null;
    return [
      {
        id,
        contentType,
        documentId,
        locale,
        title,
        mayDecide: right.mayDecide,
        occurrence: occurrenceOf(mention, plain),
      },
    ];
  });
}

function occurrenceOf({ field, start, end, words, score, reasons }: SuggestedMention, plain: string): Occurrence {
  return { field, start, end, words, ...surroundingsOf(plain, { start, end }), score, reasons };
}

function titleIn({ values }: StoredText, field: string): string | null {
  const title = values[field];
  return typeof title === 'string' && title !== '' ? title : null;
}
