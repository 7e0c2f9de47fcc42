import type { Core, Modules, Schema, UID } from '@strapi/strapi';

type Input<Type extends UID.ContentType> = Modules.Documents.Params.Data.Input<Type>;
type Overrides<Type extends UID.ContentType> = Partial<Input<Type>>;
type Version = { locale?: 'fr' | 'en'; status?: 'draft' | 'published' };

let counter = 0;

/** A body of Strapi blocks: one paragraph for each text. */
export function paragraphs(...texts: string[]): Schema.Attribute.BlocksValue {
  return texts.map((text) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }));
}

/** Creates an article; title and slug are made up unless given. */
export function createArticle(
  strapi: Core.Strapi,
  data: Overrides<'api::article.article'> = {},
  version: Version = {}
) {
  const made = { title: `Article ${++counter}`, slug: `article-${counter}` };
  return strapi.documents('api::article.article').create({ data: { ...made, ...data }, ...inFrench(version) });
}

/** Creates a training session; title and slug are made up unless given. */
export function createTrainingSession(
  strapi: Core.Strapi,
  data: Overrides<'api::training-session.training-session'> = {},
  version: Version = {}
) {
  const made = { title: `Formation ${++counter}`, slug: `formation-${counter}` };
  return strapi
    .documents('api::training-session.training-session')
    .create({ data: { ...made, ...data }, ...inFrench(version) });
}

/** Creates a platform; name and slug are made up unless given. */
export function createPlatform(strapi: Core.Strapi, data: Overrides<'api::platform.platform'> = {}) {
  const made = { name: `Plateforme ${++counter}`, slug: `plateforme-${counter}` };
  return strapi.documents('api::platform.platform').create({ data: { ...made, ...data }, locale: 'fr' });
}

/** Creates a feature; name and slug are made up unless given. */
export function createFeature(strapi: Core.Strapi, data: Overrides<'api::feature.feature'> = {}) {
  const made = { name: `Fonction ${++counter}`, slug: `fonction-${counter}` };
  return strapi.documents('api::feature.feature').create({ data: { ...made, ...data }, locale: 'fr' });
}

/** An alias that always counts. */
export function alias(text: string) {
  return {
    text,
    locale: 'any',
    kind: 'name',
    strength: 'strong',
    case: 'any',
    accents: 'fold',
    requires: 'none',
  } as const;
}

function inFrench(version: Version): Version {
  return { locale: 'fr', ...version };
}
