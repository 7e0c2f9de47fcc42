import type { Schema } from '@strapi/strapi';

import { isValues } from '../problem';

/** The slug of a content type, what it is made from, and whether all locales of an entry have the same. */
export type SlugField = { name: string; target: string; isShared: boolean };

/** The slug of a content type; undefined when it has none. */
export function slugFieldOf({ attributes }: Schema.ContentType): SlugField | undefined {
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'uid') return { name, target: attribute.targetField ?? '', isShared: isShared(attribute) };
  }
  return undefined;
}

/** Strapi itself takes every slug for localised, whatever its schema says. */
function isShared({ pluginOptions }: { pluginOptions?: object }): boolean {
  const i18n = isValues(pluginOptions) ? pluginOptions['i18n'] : undefined;
  return isValues(i18n) && i18n['localized'] === false;
}
