import type { Core } from '@strapi/strapi';

import type { CatalogueSettings, ContentTypeUID } from '../config/settings';
import { toAlias, withNames } from '../domain/catalogue/aliases';
import { platformAliases } from '../domain/catalogue/names';
import type { Alias, AliasRequirement, Catalogue, Feature, Locale, Platform, Slug } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';

/** The catalogue with what links it to the database. */
export interface StoredCatalogue {
  readonly catalogue: Catalogue;
  /** Row ids of each entry by locale: relations are per locale. Keyed by document id. */
  readonly rowIds: ReadonlyMap<DocumentId, ReadonlyMap<Locale, number>>;
}

const PAGE = 500;

/**
 * Reads the catalogue. Slugs are document ids here: they are what tags point to, and they never change.
 * A feature without a platform is left out, for nothing could tie it to its words.
 */
export async function readCatalogue(strapi: Core.Strapi, settings: CatalogueSettings): Promise<StoredCatalogue> {
  const platforms = groupByDocument(
    await readRows(strapi, settings.platform.contentType, [settings.aliases, 'domains'])
  );
  const features = groupByDocument(
    await readRows(strapi, settings.feature.contentType, [settings.aliases, settings.feature.owner])
  );
  return {
    catalogue: {
      platforms: [...platforms].map(([id, rows]) => toPlatform(id, rows, settings)),
      features: [...features].flatMap(([id, rows]) => toFeature(id, rows, settings) ?? []),
    },
    rowIds: new Map(
      [...platforms, ...features].map(([id, rows]) => [id, new Map(rows.map((row) => [row.locale, row.id]))])
    ),
  };
}

interface Row {
  readonly id: number;
  readonly documentId: DocumentId;
  readonly locale: Locale;
  readonly name: string;
  readonly [attribute: string]: unknown;
}

async function readRows(strapi: Core.Strapi, uid: ContentTypeUID, relations: readonly string[]): Promise<Row[]> {
  const { attributes } = strapi.contentType(uid);
  const populate = relations.filter((name) => name in attributes);
  const all: Row[] = [];
  for (let afterId = 0; ;) {
    const page: Row[] = await strapi.db
      .query(uid)
      .findMany({ where: { id: { $gt: afterId } }, orderBy: { id: 'asc' }, limit: PAGE, populate });
    all.push(...page);
    if (page.length < PAGE) return all;
    afterId = page.at(-1)?.id ?? afterId;
  }
}

function groupByDocument(rows: readonly Row[]): Map<DocumentId, Row[]> {
  const groups = new Map<DocumentId, Row[]>();
  for (const row of rows) groups.set(row.documentId, [...(groups.get(row.documentId) ?? []), row]);
  return groups;
}

function toPlatform(slug: Slug, rows: readonly Row[], settings: CatalogueSettings): Platform {
  const domains = readComponents(rows, 'domains').flatMap(({ host }) => (typeof host === 'string' ? [host] : []));
  return {
    type: 'platform',
    slug,
    name: nameOf(rows),
    aliases: platformAliases(namesOf(rows), readAliases(rows, settings.aliases), domains),
  };
}

function toFeature(slug: Slug, rows: readonly Row[], settings: CatalogueSettings): Feature | undefined {
  const platform = rows.map((row) => documentIdOf(row[settings.feature.owner])).find((id) => id !== undefined);
  if (platform === undefined) return undefined;
  const aliases = withNames(namesOf(rows), readAliases(rows, settings.aliases));
  return { type: 'feature', slug, platform, name: nameOf(rows), aliases };
}

const nameOf = (rows: readonly Row[]): string => (rows.find(({ locale }) => locale === 'en') ?? rows[0])?.name ?? '';
const namesOf = (rows: readonly Row[]): string[] => rows.map(({ name }) => name).filter(Boolean);

function readAliases(rows: readonly Row[], attribute: string): Alias[] {
  return readComponents(rows, attribute).flatMap((component) => toStoredAlias(component) ?? []);
}

/** The components of the first row that has some: they are the same in every locale. */
function readComponents(rows: readonly Row[], attribute: string): Record<string, unknown>[] {
  const lists = rows.map((row) => row[attribute]);
  const list = lists.find((value): value is Record<string, unknown>[] => Array.isArray(value) && value.length > 0);
  return list ?? [];
}

interface AliasRow extends Omit<Alias, 'requires' | 'validFrom' | 'validTo'> {
  readonly requires: AliasRequirement['type'];
  readonly requiredWords: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

function toStoredAlias(component: Record<string, unknown>): Alias | undefined {
  if (!isAliasRow(component)) return undefined;
  const { text, locale, kind, strength, accents, requires, requiredWords, validFrom, validTo } = component;
  return toAlias({
    text,
    locale,
    kind,
    strength,
    accents,
    case: component.case,
    requires: toRequirement(requires, requiredWords),
    validFrom: validFrom ?? undefined,
    validTo: validTo ?? undefined,
  });
}

function isAliasRow(component: object): component is AliasRow {
  return 'text' in component && typeof component.text === 'string' && component.text.trim() !== '';
}

function toRequirement(type: AliasRequirement['type'], words: string | null): AliasRequirement {
  if (type !== 'any-of') return { type };
  const listed = (words ?? '').split('\n').map((word) => word.trim());
  return { type, words: listed.filter(Boolean) };
}

function documentIdOf(value: unknown): DocumentId | undefined {
  const isEntry = typeof value === 'object' && value !== null && 'documentId' in value;
  return isEntry && typeof value.documentId === 'string' ? value.documentId : undefined;
}
