import type { Core } from '@strapi/strapi';

import { getSettings } from '../config/settings';
import type { Slug } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';
import { FIELDS, type Field, type FileLanguage, type WantedEntry } from '../domain/transfer/entry';
import type { Good } from '../domain/transfer/judge';
import { languageOfLocale } from '../domain/transfer/languages';
import { toAliasComponent } from './alias-component';
import type { ImportSteps } from './imports-under-way';

type Values = Record<string, unknown>;

const LOCALISED = ['name', 'description'] as const;
/** Other languages begin with the English names. */
const OTHERWISE: FileLanguage = 'en';

/**
 * Writes good rows of a file in every locale: platforms first, for features to belong to. Through the document service,
 * so that all that follows a change of an entry follows these.
 * @param platforms those that there are, by slug
 * @param steps told of every row
 * @throws Refusal where somebody has stopped the import
 */
export async function writeRows(
  strapi: Core.Strapi,
  rows: readonly Good[],
  platforms: ReadonlyMap<Slug, DocumentId>,
  steps: ImportSteps
): Promise<void> {
  const { aliases, ...settings } = getSettings(strapi).catalogue;
  const service = strapi.plugin('i18n').service('locales');
  const defaultLocale: string = await service.getDefaultLocale();
  const locales: { code: string }[] = await service.find();
  const others = locales.map(({ code }) => code).filter((code) => code !== defaultLocale);
  const owners = new Map(platforms);

  const shared = ({ values, domains, aliases: listed }: WantedEntry, isWanted: (field: string) => boolean): Values => {
    const fields = FIELDS.filter((field) => !field.includes('.') && values[field] !== undefined && isWanted(field));
    return {
      ...Object.fromEntries(fields.map((field) => [field, values[field]])),
      ...ownerIn(values, isWanted),
      ...(domains && isWanted('domains') ? { domains: domains.map((host) => ({ host })) } : {}),
      ...(listed && isWanted('aliases') ? { [aliases]: listed.map(toAliasComponent) } : {}),
    };
  };
  const ownerIn = (values: WantedEntry['values'], isWanted: (field: string) => boolean): Values => {
    const owner = values.platform;
    if (typeof owner !== 'string' || !isWanted('platform')) return {};
    return { [settings.feature.owner]: owners.get(owner) };
  };

  const create = async ({ wanted }: Good): Promise<void> => {
    const documents = strapi.documents(settings[wanted.type].contentType);
    const first = localised(wanted.values, languageOfLocale(defaultLocale) ?? OTHERWISE);
    const data = { slug: wanted.slug, ...shared(wanted, () => true), ...first };
    const { documentId } = await documents.create({ locale: defaultLocale, data });
    if (wanted.type === 'platform') owners.set(wanted.slug, documentId);
    for (const locale of others) {
      const texts = localised(wanted.values, languageOfLocale(locale) ?? OTHERWISE);
      // The row is there with the texts of the first.
      if (JSON.stringify(texts) !== JSON.stringify(first)) await documents.update({ documentId, locale, data: texts });
    }
  };

  const change = async (row: Extract<Good, { outcome: 'change' }>): Promise<void> => {
    const { wanted, stored } = row;
    const documents = strapi.documents(settings[wanted.type].contentType);
    const changed = new Set<string>(row.change.fields.map(({ field }) => field));
    if (Object.values(row.change.aliases).some((list) => list.length > 0)) changed.add('aliases');
    for (const locale of [defaultLocale, ...others]) {
      const language = languageOfLocale(locale);
      const texts = language ? localised(wanted.values, language, changed) : {};
      const common = locale === defaultLocale ? shared(wanted, (field) => changed.has(field)) : {};
      const data = { ...common, ...texts };
      if (Object.keys(data).length > 0) await documents.update({ documentId: stored.documentId, locale, data });
    }
  };

  steps.begin(rows.length);
  for (const type of ['platform', 'feature'] as const) {
    for (const row of rows) {
      if (row.wanted.type !== type) continue;
      steps.next();
      if (row.outcome === 'create') await create(row);
      else await change(row);
    }
  }
}

/** The texts of a row in one language: all of them, or those that are changed. */
function localised(values: WantedEntry['values'], language: FileLanguage, changed?: ReadonlySet<string>): Values {
  return Object.fromEntries(
    LOCALISED.flatMap((attribute) => {
      const field: Field = `${attribute}.${language}`;
      return values[field] === undefined || (changed && !changed.has(field)) ? [] : [[attribute, values[field]]];
    })
  );
}
