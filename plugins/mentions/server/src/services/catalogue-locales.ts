import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { getSettings, type ContentTypeUID } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';

type Values = Readonly<Record<string, unknown>>;

/** Keeps every platform and feature in every locale, so that a text in any of them can be tagged. */
export default function catalogueLocalesService({ strapi }: { strapi: Core.Strapi }) {
  /** Set while rows of other locales are written: those saves need no copies of their own. */
  const copying = new AsyncLocalStorage<true>();
  const { feature } = getSettings(strapi).catalogue;

  const copyTo = async (uid: ContentTypeUID, source: Values, locale: string): Promise<void> => {
    const documentId = String(source['documentId']);
    const exists = await strapi.db.query(uid).count({ where: { documentId, locale } });
    const owner = ownerOf(source);
    const relation = uid === feature.contentType ? { [feature.owner]: owner && { documentId: owner, locale } } : {};
    if (exists > 0 && uid !== feature.contentType) return;
    const data = exists > 0 ? relation : { ...localisedValues(strapi, uid, source), ...relation };
    await strapi.documents(uid).update({ documentId, locale, data });
  };

  const ownerOf = (source: Values): DocumentId | undefined => {
    const owner = source[feature.owner];
    const isEntry = typeof owner === 'object' && owner !== null && 'documentId' in owner;
    return isEntry ? String(owner.documentId) : undefined;
  };

  return {
    /**
     * After a catalogue entry was saved in one locale: gives it a row in each of the others where it has none, and
     * each locale of a feature the same platform.
     */
    async spread(uid: ContentTypeUID, documentId: DocumentId, locale: string): Promise<void> {
      if (copying.getStore()) return;
      const populate = uid === feature.contentType ? { [feature.owner]: { select: ['id', 'documentId'] } } : {};
      const source: Values | null = await strapi.db.query(uid).findOne({ where: { documentId, locale }, populate });
      if (!source) return;
      const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
      await copying.run(true, async () => {
        for (const { code } of locales) if (code !== locale) await copyTo(uid, source, code);
      });
    },
  };
}

/** The scalar values that each locale has of its own; the shared ones Strapi copies itself. */
function localisedValues(strapi: Core.Strapi, uid: ContentTypeUID, source: Values): Record<string, unknown> {
  const { attributes } = strapi.contentType(uid);
  const SCALARS = new Set(['string', 'text', 'richtext', 'uid', 'blocks', 'json']);
  const names = Object.entries(attributes).filter(
    ([name, { type }]) => SCALARS.has(type) && name !== 'locale' && name !== 'documentId'
  );
  return Object.fromEntries(names.map(([name]) => [name, source[name] ?? undefined]));
}
