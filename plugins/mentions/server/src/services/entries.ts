import type { Core } from '@strapi/strapi';

import type { NewCatalogueEntry } from '../../../shared/catalogue-entries';
import { getSettings, type ContentTypeUID } from '../config/settings';
import { toAlias } from '../domain/catalogue/aliases';
import type { AliasStrength } from '../domain/catalogue/types';
import { KnownNames } from '../domain/candidates/known-names';
import { looksMade } from '../domain/candidates/runs';
import type { DocumentId } from '../domain/decide/decisions';
import { fold } from '../domain/text/fold';
import { readCatalogue } from '../repositories/catalogue-rows';
import { inTransaction } from '../repositories/transaction';
import { getService } from './get-service';
import { Refusal } from './problems';

/** Catalogue entries that are made elsewhere than in the catalogue’s own forms. */
export default function entriesService({ strapi }: { strapi: Core.Strapi }) {
  const { platform, feature, aliases } = getSettings(strapi).catalogue;

  const checkNew = async (
    { type, names, kind, platform: owner, alias }: NewCatalogueEntry,
    kinds: readonly string[]
  ): Promise<void> => {
    const { catalogue } = await readCatalogue(strapi, getSettings(strapi).catalogue);
    const isPlatform = catalogue.platforms.some(({ slug }) => slug === owner);
    if (type === 'feature' && !isPlatform) throw new Refusal({ kind: 'no-platform', slug: owner ?? '' });
    if (kind !== undefined && !kinds.includes(kind)) {
      throw new Refusal({ kind: 'wrong-type', field: 'kind', wanted: kinds.join(' | ') });
    }
    const known = new KnownNames(catalogue);
    const taken = [...Object.values(names), ...(alias ? [alias] : [])].find((name) => known.has(name, owner));
    if (taken !== undefined) throw new Refusal({ kind: 'name-taken', name: taken });
  };

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

    /**
     * Creates a platform or feature under its name in each language, to be found by those names and by `alias`.
     * @returns its document id
     * @throws Refusal where the catalogue has one of the names, or there is no such platform or kind
     */
    async createNamed(entry: NewCatalogueEntry): Promise<DocumentId> {
      const { names, platform: owner } = entry;
      const settings = entry.type === 'platform' ? platform : feature;
      await checkNew(entry, kindsOf(strapi, settings));
      const locale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
      const [first = ''] = Object.values(names);
      const texts = [
        ...new Map([...Object.values(names), entry.alias ?? first].map((text) => [fold(text), text])).values(),
      ];
      const data = {
        name: names[locale] ?? first,
        ...(settings.kind && entry.kind ? { [settings.kind]: entry.kind } : {}),
        ...(owner ? { [feature.owner]: owner } : {}),
        [aliases]: texts.map((text) => aliasOf(text, owner === undefined ? 'strong' : strengthOf(text))),
      };
      const documentId = await inTransaction(strapi, async () => {
        const created = await strapi.documents(settings.contentType).create({ locale, data });
        for (const [other, name] of Object.entries(names)) {
          if (other === locale) continue;
          const id = created.documentId;
          await strapi.documents(settings.contentType).update({ documentId: id, locale: other, data: { name } });
        }
        return created.documentId;
      });
      await getService(strapi, 'tagger').refresh();
      return documentId;
    },
  };
}

/** The kinds that entries of a type can be of. */
export function kindsOf(
  strapi: Core.Strapi,
  { contentType, kind }: { readonly contentType: ContentTypeUID; readonly kind?: string }
): readonly string[] {
  const attribute = kind === undefined ? undefined : strapi.contentType(contentType).attributes[kind];
  return attribute && 'enum' in attribute && Array.isArray(attribute.enum) ? attribute.enum : [];
}

function strengthOf(name: string): AliasStrength {
  return /\s/u.test(name.trim()) || looksMade(name) ? 'strong' : 'medium';
}

function aliasOf(text: string, strength: AliasStrength) {
  const alias = toAlias({ text, strength });
  return { ...alias, requires: alias.requires.type };
}
