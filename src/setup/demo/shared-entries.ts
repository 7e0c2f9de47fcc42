import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { readJson } from '../read-json';

type Localised = { fr: string; en: string };
type Site = { name: Localised; tagline: Localised; baseUrl: string };
type Category = { slug: Localised; name: Localised; description: Localised };
type Author = { slug: string; name: string; role: Localised; bio: Localised };

/** The document ids of what articles and training sessions refer to, by the slug they use in the demo files. */
export type DocumentIds = ReadonlyMap<string, string>;

/** Creates the site in both languages, unless an editor did. */
export async function createSite(strapi: Core.Strapi, folder: string): Promise<void> {
  const documents = strapi.documents('api::site.site');
  if (await documents.findFirst({ locale: 'fr' })) return;
  const { name, tagline, baseUrl } = await readJson<Site>(path.join(folder, 'site.json'));
  const french = { name: name.fr, tagline: tagline.fr, baseUrl };
  const { documentId } = await documents.create({ locale: 'fr', data: french });
  await documents.update({ documentId, locale: 'en', data: { name: name.en, tagline: tagline.en } });
}

/** Creates the categories in both languages; those that an editor made under the same slug serve as well. */
export async function createCategories(strapi: Core.Strapi, folder: string): Promise<DocumentIds> {
  const ids = new Map<string, string>();
  for (const category of await readJson<Category[]>(path.join(folder, 'categories.json'))) {
    ids.set(category.slug.fr, await findOrCreateCategory(strapi, category));
  }
  return ids;
}

async function findOrCreateCategory(strapi: Core.Strapi, { slug, name, description }: Category): Promise<string> {
  const documents = strapi.documents('api::category.category');
  const found = await documents.findFirst({ locale: 'fr', filters: { slug: slug.fr } });
  if (found) return found.documentId;
  const inLocale = (locale: 'fr' | 'en') => ({
    slug: slug[locale],
    name: name[locale],
    description: description[locale],
  });
  const { documentId } = await documents.create({ locale: 'fr', data: inLocale('fr') });
  await documents.update({ documentId, locale: 'en', data: inLocale('en') });
  return documentId;
}

/** Creates the authors in both languages; those that an editor made under the same slug serve as well. */
export async function createAuthors(strapi: Core.Strapi, folder: string): Promise<DocumentIds> {
  const ids = new Map<string, string>();
  for (const author of await readJson<Author[]>(path.join(folder, 'authors.json'))) {
    ids.set(author.slug, await findOrCreateAuthor(strapi, author));
  }
  return ids;
}

async function findOrCreateAuthor(strapi: Core.Strapi, { slug, name, role, bio }: Author): Promise<string> {
  const documents = strapi.documents('api::author.author');
  const found = await documents.findFirst({ locale: 'fr', filters: { slug } });
  if (found) return found.documentId;
  const { documentId } = await documents.create({ locale: 'fr', data: { slug, name, role: role.fr, bio: bio.fr } });
  await documents.update({ documentId, locale: 'en', data: { slug, role: role.en, bio: bio.en } });
  return documentId;
}
