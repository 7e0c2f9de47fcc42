import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type {
  CatalogueEntry,
  CataloguePage,
  EditedAlias,
  EntryUsage,
  OddWordsPage,
  WordConcern,
} from '../../../shared/catalogue-browser';
import { addTo } from '../../../shared/multimap';
import { editedVersion } from '../config/edited-version';
import { getSettings, textSettings, textTypes } from '../config/settings';
import { toAlias } from '../domain/catalogue/aliases';
import type { Alias, Catalogue, Entity } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';
import { describeAliases, type WordCounts } from '../domain/reading/describe-aliases';
import { oddWords } from '../domain/reading/odd-words';
import { searchEntries } from '../domain/reading/search-entries';
import { fold } from '../domain/text/fold';
import { findAliasUsage } from '../repositories/alias-usage';
import { readCatalogue, readListedAliases } from '../repositories/catalogue-rows';
import { findEntryCards } from '../repositories/entry-cards';
import { findUsage, type CountedTexts } from '../repositories/entry-usage';
import { toAliasComponent } from './alias-component';
import { clashOf } from './aliases';
import { getService } from './get-service';
import { Refusal } from './problems';

/** Which entries somebody wants to look at. */
export interface CatalogueQuery {
  readonly search: string;
  readonly types: ReadonlySet<Entity['type']>;
  /** Document id of the platform whose features are wanted. */
  readonly owner?: DocumentId;
  readonly locale: string;
  readonly page: number;
  readonly pageSize: number;
}

const UNUSED: EntryUsage = { documents: 0, mentions: 0 };

/** The catalogue as people look through it: what there is, how it occurs in the archive, how it is written. */
export default function catalogueBrowserService({ strapi }: { strapi: Core.Strapi }) {
  const settings = getSettings(strapi).catalogue;

  const counted = (): CountedTexts[] =>
    textTypes(strapi).map((uid) => ({
      uid,
      version: editedVersion(strapi, uid),
      date: textSettings(strapi, uid)?.date,
    }));
  const current = async (): Promise<Catalogue> => (await getService(strapi, 'tagger').current()).catalogue;

  return {
    /** One page of the entries that answer a search; without one, all of them by name. */
    async page({ search, types, owner, locale, page, pageSize }: CatalogueQuery): Promise<CataloguePage> {
      const catalogue = await current();
      const owned = owner === undefined ? undefined : featuresOf(catalogue, owner);
      const found = searchEntries(catalogue, search, types).filter(({ slug }) => owned?.has(slug) ?? true);
      const shown = found.slice((page - 1) * pageSize, page * pageSize);
      const ids = shown.map(({ slug }) => slug);
      const [cards, usage] = [await findEntryCards(strapi, ids, locale), await findUsage(strapi, counted(), ids)];
      const aliasCounts = new Map(
        [...catalogue.platforms, ...catalogue.features].map((e) => [e.slug, e.aliases.length])
      );
      const results = shown.flatMap(({ slug, alias }) => {
        const card = cards.get(slug);
        const aliases = aliasCounts.get(slug) ?? 0;
        return card ? [{ id: slug, ...card, ...(usage.get(slug) ?? UNUSED), aliases, alias }] : [];
      });
      return { results, total: found.length, entries: Object.fromEntries(cards) };
    },

    /** An entry with all the ways it is written; undefined where there is none. */
    async entry(id: DocumentId, locale: string): Promise<CatalogueEntry | undefined> {
      const { catalogue } = await readCatalogue(strapi, settings);
      const entity = entityOf(catalogue, id);
      const listed = await readListedAliases(strapi, settings, id);
      if (!entity || !listed) return undefined;
      const usage = await findUsage(strapi, counted(), [id]);
      const aliases = describeAliases(catalogue, entity, listed, await findAliasUsage(strapi, [id]));
      const named = [id, ...aliases.flatMap(({ sharedWith }) => sharedWith.map((other) => other.id))];
      const cards = await findEntryCards(strapi, named, locale);
      const card = cards.get(id);
      if (!card) return undefined;
      return {
        id,
        contentType: settings[entity.type].contentType,
        ...card,
        ...(usage.get(id) ?? UNUSED),
        aliases,
        revision: revisionOf(listed),
        entries: Object.fromEntries(cards),
      };
    },

    /**
     * Makes these the ways an entry is written, in every language. Words that stay keep what is not shown of them.
     * @throws Refusal where there is no such entry, somebody else has changed it since, or words could not be told
     * from another entry’s
     */
    async setAliases(id: DocumentId, wanted: readonly EditedAlias[], seen: string): Promise<void> {
      const { catalogue } = await readCatalogue(strapi, settings);
      const entity = entityOf(catalogue, id);
      const listed = await readListedAliases(strapi, settings, id);
      if (!entity || !listed) throw new Refusal({ kind: 'no-entry', relation: 'catalogue' });
      if (revisionOf(listed) !== seen) throw new Refusal({ kind: 'changed-meanwhile', name: entity.name });
      const isListed = new Set(listed.map(({ text }) => fold(text)));
      const next = wanted.map(({ place, ...edited }): Alias => {
        const known = place === undefined ? undefined : listed[place];
        return toAlias({ ...known, ...edited });
      });
      const names = entity.aliases.filter(({ text }) => !isListed.has(fold(text)));
      const clash = clashOf(catalogue, entity, [...names, ...next]);
      if (clash) throw new Refusal({ kind: 'alias-taken', words: clash });
      const locale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
      const data = { [settings.aliases]: next.map(toAliasComponent) };
      await strapi.documents(settings[entity.type].contentType).update({ documentId: id, locale, data });
      await getService(strapi, 'tagger').refresh();
    },

    /** One page of words that deserve a look. */
    async oddWords(
      concern: WordConcern,
      { locale, page, pageSize }: Pick<CatalogueQuery, 'locale' | 'page' | 'pageSize'>
    ): Promise<OddWordsPage> {
      const counts = new Map<DocumentId, WordCounts[]>();
      for (const { entityId, ...words } of concern === 'conflict' ? [] : await findAliasUsage(strapi)) {
        addTo(counts, entityId, words);
      }
      const found = oddWords(await current(), concern, counts);
      const results = found.slice((page - 1) * pageSize, page * pageSize);
      const ids = results.flatMap(({ entryId, otherId }) => [entryId, ...(otherId ? [otherId] : [])]);
      const entries = Object.fromEntries(await findEntryCards(strapi, ids, locale));
      return { results, total: found.length, entries };
    },
  };
}

function entityOf({ platforms, features }: Catalogue, id: DocumentId): Entity | undefined {
  return platforms.find(({ slug }) => slug === id) ?? features.find(({ slug }) => slug === id);
}

function featuresOf({ features }: Catalogue, owner: DocumentId): ReadonlySet<DocumentId> {
  return new Set(features.filter(({ platform }) => platform === owner).map(({ slug }) => slug));
}

function revisionOf(aliases: readonly Alias[]): string {
  return createHash('sha1').update(JSON.stringify(aliases)).digest('base64url');
}
