import type { Core } from '@strapi/strapi';

import type { ReadFields } from '../../../shared/read-fields';
import { textSettings, textTypes, type ContentTypeUID } from '../config/settings';
import { announceChange } from '../repositories/catalogue-changes';
import { inTransaction } from '../repositories/transaction';
import { getService } from './get-service';

const KEY = 'unread_fields';

/** Which of the fields that the configuration names are read: an administrator may leave some of them out. */
export default function readFieldsService({ strapi }: { strapi: Core.Strapi }) {
  const store = () => strapi.store({ type: 'plugin', name: 'mentions' });
  let unread: ReadFields = {};

  const all = (): ReadFields =>
    Object.fromEntries(
      textTypes(strapi).map((uid) => {
        const fields = textSettings(strapi, uid)?.fields ?? [];
        return [uid, fields.filter((field) => !unread[uid]?.includes(field))];
      })
    );

  return {
    all,

    /** True where a field of a text is read; as of the last `load` of this instance. */
    isRead(uid: ContentTypeUID, field: string): boolean {
      return !unread[uid]?.includes(field);
    },

    /** Reads the choice anew: at start, and whenever some instance has changed it. */
    async load(): Promise<void> {
      unread = asFields(await store().get({ key: KEY }));
    },

    /**
     * Chooses the fields of some content types, for every instance. Stored texts are read so with the next re-tag. What
     * is left out is kept and not what is read, so that a field which the configuration gets later is read.
     */
    async choose(chosen: ReadFields): Promise<ReadFields> {
      await inTransaction(strapi, async () => {
        const changed = Object.entries(chosen).map(([uid, fields]) => {
          const known = textSettings(strapi, uid)?.fields ?? [];
          return [uid, known.filter((field) => !fields.includes(field))];
        });
        const value = { ...asFields(await store().get({ key: KEY })), ...Object.fromEntries(changed) };
        await store().set({ key: KEY, value });
        await announceChange(strapi, 'teaching');
      });
      await getService(strapi, 'tagger').refreshTeaching();
      return all();
    },
  };
}

/** What the store holds, as far as it is what this service wrote. */
function asFields(stored: unknown): ReadFields {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).map(([uid, fields]) => [
      uid,
      Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : [],
    ])
  );
}
