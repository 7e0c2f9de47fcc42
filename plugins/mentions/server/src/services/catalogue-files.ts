import type { Core } from '@strapi/strapi';

import { getSettings } from '../config/settings';
import type { AliasEntry, CatalogueFile, FeatureEntry, PlatformEntry } from '../domain/catalogue/file';
import { toInput } from '../domain/catalogue/file';
import { toAlias } from '../domain/catalogue/aliases';
import type { DocumentId } from '../domain/decide/decisions';
import { getService } from './get-service';

type Values = Record<string, unknown>;

/** Writes catalogue files into the database. */
export default function catalogueFilesService({ strapi }: { strapi: Core.Strapi }) {
  const { platform, feature, aliases } = getSettings(strapi).catalogue;

  return {
    /**
     * Creates every platform and feature of the files in every locale, all or nothing. Does nothing where there is a
     * platform already. Gives the number of entries created.
     */
    async load(
      files: readonly CatalogueFile[],
      onProgress: (done: number, total: number) => void = () => {},
    ): Promise<{ created: number }> {
      if ((await strapi.db.query(platform.contentType).count()) > 0) return { created: 0 };
      const platforms = files.flatMap((file) => file.platforms ?? []);
      const features = files.flatMap((file) => file.features ?? []);
      const total = platforms.length + features.length;
      let done = 0;
      await strapi.db.transaction(async () => {
        const ids = new Map<string, DocumentId>();
        for (const entry of platforms) {
          const { documentId } = await create(platform.contentType, platformValues(entry), entry.name, {});
          ids.set(entry.slug, documentId);
          onProgress(++done, total);
        }
        for (const entry of features) {
          const owner = ids.get(entry.platform);
          if (!owner) throw new Error(`catalogue: feature “${entry.slug}” belongs to the unknown platform “${entry.platform}”.`);
          await create(feature.contentType, featureValues(entry), entry.name, { [feature.owner]: { documentId: owner } });
          onProgress(++done, total);
        }
      });
      await getService(strapi, 'tagger').refresh();
      return { created: total };
    },
  };

  async function create(
    uid: typeof platform.contentType,
    values: Values & { readonly description: PlatformEntry['description']; readonly aliases: readonly AliasEntry[] },
    name: PlatformEntry['name'],
    relations: Values,
  ): Promise<{ documentId: DocumentId }> {
    const { description, ...shared } = values;
    const data = { ...shared, [aliases]: values.aliases.map(aliasValues), ...relations };
    const french = { ...data, name: name.fr, description: description.fr };
    const { documentId } = await strapi.documents(uid).create({ locale: 'fr', data: french });
    await strapi.documents(uid).update({ documentId, locale: 'en', data: { name: name.en, description: description.en } });
    return { documentId };
  }
}

function platformValues({ slug, kind, owner, website, domains = [], launchedOn, closedOn, colour, description, aliases = [] }: PlatformEntry) {
  const dates = { launchedOn: dayOf(launchedOn), closedOn: dayOf(closedOn) };
  return { slug, kind, owner, website, colour, description, aliases, ...dates, domains: domains.map((host) => ({ host })) };
}

function featureValues({ slug, kind, state, launchedOn, retiredOn, description, aliases = [] }: FeatureEntry) {
  return { slug, kind, state, description, aliases, launchedOn: dayOf(launchedOn), retiredOn: dayOf(retiredOn) };
}

function aliasValues(entry: AliasEntry): Values {
  const { requires, ...alias } = toAlias(toInput(entry));
  return {
    ...alias,
    requires: requires.type,
    requiredWords: requires.type === 'any-of' ? requires.words.join('\n') : undefined,
    validFrom: dayOf(alias.validFrom),
    validTo: lastDayOf(alias.validTo),
  };
}

/** A date column holds days: a month or year stands for its first day. */
function dayOf(date: string | undefined): string | undefined {
  return date && `${date}-01-01`.slice(0, 10);
}

/** As an upper bound, a month or year stands for its last day. */
function lastDayOf(date: string | undefined): string | undefined {
  if (date === undefined || date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}
