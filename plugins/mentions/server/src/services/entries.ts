import type { Core } from '@strapi/strapi';

import { getSettings } from '../config/settings';
import { toAlias } from '../domain/catalogue/aliases';
import type { AliasStrength } from '../domain/catalogue/types';
import { KnownNames } from '../domain/candidates/known-names';
import { looksMade } from '../domain/candidates/runs';
import type { DocumentId } from '../domain/decide/decisions';
import { readCatalogue } from '../repositories/catalogue-rows';
import { Refusal } from './problems';

/** Catalogue entries that are made elsewhere than in the catalogue’s own forms. */
export default function entriesService({ strapi }: { strapi: Core.Strapi }) {
  const { platform, feature, aliases } = getSettings(strapi).catalogue;

  return {
    /**
     * Creates a feature of a platform, or a platform where no owner is given, in every language. A feature called by a
     * single word needs its platform near by: most such words mean other things too.
     * @returns its document id
     * @throws Refusal where the catalogue has the name
     */
    async create(name: string, owner: DocumentId | undefined): Promise<DocumentId> {
      const { catalogue } = await readCatalogue(strapi, getSettings(strapi).catalogue);
      if (new KnownNames(catalogue).has(name, owner)) throw new Refusal({ kind: 'name-taken', name });
      const locale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
      const data = { name, [aliases]: [aliasOf(name, owner === undefined ? 'strong' : strengthOf(name))] };
      const entry =
        owner === undefined
          ? await strapi.documents(platform.contentType).create({ locale, data })
          : await strapi.documents(feature.contentType).create({ locale, data: { ...data, [feature.owner]: owner } });
      return entry.documentId;
    },
  };
}

function strengthOf(name: string): AliasStrength {
  return /\s/u.test(name.trim()) || looksMade(name) ? 'strong' : 'medium';
}

function aliasOf(text: string, strength: AliasStrength) {
  const alias = toAlias({ text, strength });
  return { ...alias, requires: alias.requires.type };
}
