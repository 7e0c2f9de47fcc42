import type { Core } from '@strapi/strapi';

import { textSettings, textTypes } from '../config/settings';
import type { ReadableType } from '../repositories/readable-rows';
import type { RightsOn } from './suggestions';

/** A request of an administrator. */
interface Asked {
  readonly state: { readonly userAbility?: unknown };
}

/** The tagged types whose texts the administrator’s roles let them read, with the conditions of the roles. */
export async function readableTypes(strapi: Core.Strapi, context: Asked): Promise<ReadableType[]> {
  const readable: ReadableType[] = [];
  for (const uid of textTypes(strapi)) {
    const settings = textSettings(strapi, uid);
    const { can, sanitizedQuery } = checkerOf(strapi, context, uid);
    if (!settings || !can.read()) continue;
    const { filters }: { filters?: object } = await sanitizedQuery.read({});
    readable.push({
      uid,
      settings,
      fields: settings.fields.filter((field) => can.read(undefined, field)),
      filters: filters && Object.keys(filters).length > 0 ? filters : undefined,
    });
  }
  return readable;
}

/** What the administrator’s roles let them do with some documents, asked of the database at once. */
export function rightsOn(strapi: Core.Strapi, context: Asked): RightsOn {
  return async (uid, documentIds) => {
    const { can } = checkerOf(strapi, context, uid);
    const rows: { documentId: string }[] = await strapi.db
      .query(uid)
      .findMany({ where: { documentId: { $in: [...new Set(documentIds)] } }, populate: ['createdBy.roles'] });
    return new Map(
      rows.map((row) => [
        row.documentId,
        { mayDecide: can.update(row), mayRead: (field: string): boolean => can.read(row, field) },
      ])
    );
  };
}

function checkerOf(strapi: Core.Strapi, { state: { userAbility } }: Asked, model: string) {
  return strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });
}
