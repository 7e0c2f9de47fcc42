import type { Core } from '@strapi/strapi';

import type { ListCellsAnswer, ListFilter } from '../../../shared/list-columns';
import type { DocumentId } from '../domain/decide/decisions';
import { findListCells } from '../repositories/list-cells';
import { sureRows, unsureRows, untaggedRows } from '../repositories/list-filters';
import type { ReadableType, Sql } from '../repositories/readable-rows';
import { openMentions } from '../repositories/suggestions/open-mentions';
import { getService } from './get-service';

/** What the content manager’s lists say of tags, and how they are narrowed by them. */
export default function listsService({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** What to show of some documents of a type in one language. */
    async cells(
      type: ReadableType,
      documents: { readonly ids: readonly DocumentId[]; readonly locale: string }
    ): Promise<ListCellsAnswer> {
      const thresholds = await getService(strapi, 'teaching').thresholds();
      const open = openMentions(strapi, [type], thresholds, { documents });
      return Object.fromEntries(await findListCells(strapi, type, documents, open));
    },

    /** The ids of the rows that a filter lets through, as a subquery: however many they are, none leaves the database. */
    async rowsOf(type: ReadableType, filter: ListFilter): Promise<Sql> {
      switch (filter) {
        case 'untagged':
          return untaggedRows(strapi, type);
        case 'unsure':
          return unsureRows(strapi, type);
        case 'sure':
          return sureRows(strapi, type);
        case 'suggested': {
          const thresholds = await getService(strapi, 'teaching').thresholds();
          const { sql, bindings } = openMentions(strapi, [type], thresholds);
          return { sql: `select row_id from (${sql}) as open`, bindings };
        }
      }
    },
  };
}
