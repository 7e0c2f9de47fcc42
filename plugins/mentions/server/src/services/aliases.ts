import type { Core } from '@strapi/strapi';

import { getSettings, type ContentTypeUID } from '../config/settings';
import { toAlias, withNames } from '../domain/catalogue/aliases';
import { conflictsIn, type Conflict } from '../domain/catalogue/check';
import type { Alias, AliasStrength, Catalogue, Entity } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';
import { fold } from '../domain/text/fold';
import { readCatalogue } from '../repositories/catalogue-rows';
import { Refusal } from './problems';

/** Aliases that are added from elsewhere than the catalogue’s own forms. */
export default function aliasesService({ strapi }: { strapi: Core.Strapi }) {
  const settings = getSettings(strapi).catalogue;

  return {
    /**
     * Gives an entry one more alias in every language; does nothing where it has it.
     * @throws Refusal where another entry has it and nothing would tell the two apart
     */
    async add(uid: ContentTypeUID, documentId: DocumentId, text: string, strength: AliasStrength): Promise<void> {
      const { catalogue } = await readCatalogue(strapi, settings);
      const entity = [...catalogue.platforms, ...catalogue.features].find(({ slug }) => slug === documentId);
      if (!entity || entity.aliases.some((alias) => fold(alias.text) === fold(text))) return;
      const alias = toAlias({ text, strength });
      if (clashOf(catalogue, entity, [...entity.aliases, alias]))
        throw new Refusal({ kind: 'alias-taken', words: text });

      const locale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
      const populate = [settings.aliases];
      const entry: Record<string, unknown> | null = await strapi
        .documents(uid)
        .findOne({ documentId, locale, populate });
      const known = entry?.[settings.aliases];
      const aliases = [...(Array.isArray(known) ? known : []), { ...alias, requires: alias.requires.type }];
      await strapi.documents(uid).update({ documentId, locale, data: { [settings.aliases]: aliases } });
    },
  };
}

/**
 * The first of some aliases that could not be told from another entry’s, if they were the entity’s; its names are its
 * aliases in any case. Undefined where there is none.
 */
export function clashOf(catalogue: Catalogue, entity: Entity, aliases: readonly Alias[]): string | undefined {
  const withAliases = <T extends Entity>(one: T): T =>
    one.slug === entity.slug ? { ...one, aliases: withNames([], aliases) } : one;
  const before = new Set(conflictsIn(catalogue).map(wordsOf));
  const next = { platforms: catalogue.platforms.map(withAliases), features: catalogue.features.map(withAliases) };
  return conflictsIn(next)
    .map(wordsOf)
    .find((words) => !before.has(words));
}

function wordsOf([{ alias }]: Conflict): string {
  return fold(alias.text);
}
