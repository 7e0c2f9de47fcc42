import type { Core } from '@strapi/strapi';

import { getSettings, type ContentTypeUID } from '../config/settings';
import { toAlias } from '../domain/catalogue/aliases';
import { firstDayOf, lastDayOf } from '../domain/catalogue/partial-dates';
import {
  toInput,
  type AliasEntry,
  type CatalogueFile,
  type FeatureEntry,
  type PlatformEntry,
} from '../domain/catalogue/file';
import {
  insertEntries,
  insertLinks,
  type InsertedRows,
  type NewEntry,
  type Values,
} from '../repositories/catalogue-bulk';
import { newDocumentId } from '../repositories/document-id';
import { inTransaction } from '../repositories/transaction';
import { getService } from './get-service';

type OnProgress = (done: number, total: number) => void;

const CHUNK = 200;
/** The languages the files are written in; any other locale begins with the English names. */
const LANGUAGES = ['fr', 'en'] as const;

/** Writes catalogue files into the database. */
export default function catalogueFilesService({ strapi }: { strapi: Core.Strapi }) {
  const { platform, feature, aliases } = getSettings(strapi).catalogue;

  return {
    /**
     * Creates every platform and feature of the files in every locale, all or nothing. Does nothing where there is a
     * platform already. Gives the number of entries created.
     */
    async load(files: readonly CatalogueFile[], onProgress: OnProgress = () => {}): Promise<{ created: number }> {
      if ((await strapi.db.query(platform.contentType).count()) > 0) return { created: 0 };
      const platforms = files.flatMap((file) => file.platforms ?? []);
      const features = files.flatMap((file) => file.features ?? []);
      const total = platforms.length + features.length;
      const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
      const codes = locales.map(({ code }) => code);

      await inTransaction(strapi, async () => {
        const platformRows = new Map<string, ReadonlyMap<string, number>>();
        await inChunks(platforms, async (chunk, done) => {
          const { rows } = await insert(platform.contentType, chunk, codes, platformValues);
          rows.forEach(([slug, ids]) => platformRows.set(slug, ids));
          onProgress(done, total);
        });
        await inChunks(features, async (chunk, done) => {
          const { rows } = await insert(feature.contentType, chunk, codes, featureValues);
          const owners = new Map(chunk.map((entry) => [entry.slug, ownerRows(entry, platformRows)]));
          const links = rows.flatMap(([slug, ids]) =>
            [...ids].flatMap(([locale, from]) => {
              const to = owners.get(slug)?.get(locale);
              return to === undefined ? [] : [{ from, to }];
            })
          );
          await insertLinks(strapi, feature.contentType, feature.owner, links);
          onProgress(platforms.length + done, total);
        });
      });
      await getService(strapi, 'tagger').refresh();
      return { created: total };
    },
  };

  async function insert<Entry extends PlatformEntry | FeatureEntry>(
    uid: ContentTypeUID,
    entries: readonly Entry[],
    locales: readonly string[],
    valuesOf: (entry: Entry) => Values
  ): Promise<{ rows: [slug: string, ids: ReadonlyMap<string, number>][] }> {
    const withIds = entries.map((entry) => ({ entry, documentId: newDocumentId() }));
    const newEntries = withIds.map(({ entry, documentId }): NewEntry => {
      const shared = valuesOf(entry);
      const rows = new Map(locales.map((locale) => [locale, { ...shared, ...localisedValues(entry, locale) }]));
      const domains = 'domains' in entry && entry.domains ? entry.domains.map((host) => ({ host })) : [];
      const components = {
        [aliases]: (entry.aliases ?? []).map(aliasValues),
        ...(domains.length > 0 ? { domains } : {}),
      };
      return { documentId, rows, components };
    });
    const inserted: InsertedRows = await insertEntries(strapi, uid, newEntries);
    return {
      rows: withIds.map(({ entry, documentId }) => [entry.slug, inserted.get(documentId) ?? new Map<string, number>()]),
    };
  }
}

function ownerRows({ slug, platform }: FeatureEntry, platforms: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  const rows = platforms.get(platform);
  if (!rows) throw new Error(`The catalogue’s feature “${slug}” belongs to the unknown platform “${platform}”.`);
  return rows;
}

async function inChunks<Item>(
  items: readonly Item[],
  work: (chunk: readonly Item[], done: number) => Promise<void>
): Promise<void> {
  for (let start = 0; start < items.length; start += CHUNK) {
    const chunk = items.slice(start, start + CHUNK);
    await work(chunk, start + chunk.length);
  }
}

function localisedValues({ name, description }: PlatformEntry | FeatureEntry, locale: string): Values {
  const language = LANGUAGES.find((code) => locale.startsWith(code)) ?? 'en';
  return { name: name[language], description: description[language] };
}

function platformValues({ slug, kind, owner, website, launchedOn, closedOn, colour }: PlatformEntry): Values {
  return { slug, kind, owner, website, colour, launchedOn: firstDayOf(launchedOn), closedOn: firstDayOf(closedOn) };
}

function featureValues({ slug, kind, state, launchedOn, retiredOn, source }: FeatureEntry): Values {
  return { slug, kind, state, launchedOn: firstDayOf(launchedOn), retiredOn: firstDayOf(retiredOn), source };
}

function aliasValues(entry: AliasEntry): Values {
  const { requires, ...alias } = toAlias(toInput(entry));
  return {
    ...alias,
    requires: requires.type,
    requiredWords: requires.type === 'any-of' ? requires.words.join('\n') : undefined,
    validFrom: firstDayOf(alias.validFrom),
    validTo: lastDayOf(alias.validTo),
  };
}
