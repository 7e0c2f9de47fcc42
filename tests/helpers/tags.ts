import type { Core, UID } from '@strapi/strapi';

export type TextType = 'api::article.article' | 'api::training-session.training-session';

export interface Version {
  readonly locale?: string;
  readonly status?: 'draft' | 'published';
}

/** The slugs of a text’s tags, in order of the alphabet. */
export async function tagsOf(
  strapi: Core.Strapi,
  documentId: string,
  version: Version = {},
  uid: TextType = 'api::article.article'
) {
  const document = await strapi.documents(uid).findOne({
    documentId,
    locale: 'fr',
    ...version,
    populate: { platforms: true, mainPlatforms: true, features: true },
  });
  const slugs = (entries: readonly { slug?: string | null }[] | null | undefined): string[] =>
    (entries ?? []).map(({ slug }) => slug ?? '').sort();
  return {
    platforms: slugs(document?.platforms),
    mainPlatforms: slugs(document?.mainPlatforms),
    features: slugs(document?.features),
  };
}

/** The stored mentions of a text, in order. */
export async function mentionsOf(strapi: Core.Strapi, targetId: string, where: Record<string, string> = {}) {
  const rows: {
    id: number;
    text: string;
    field: string;
    startOffset: number;
    endOffset: number;
    blockPath: string;
    entityId: string;
    targetLocale: string;
    version: string;
  }[] = await strapi.db
    .query('plugin::mentions.mention')
    .findMany({ where: { targetId, ...where }, orderBy: { id: 'asc' } });
  return rows;
}

/** The number of rows of a content type. */
export async function countRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: Record<string, string> = {}
): Promise<number> {
  return strapi.db.query(uid).count({ where });
}
