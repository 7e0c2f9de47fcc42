import type { Core } from '@strapi/strapi';

import { views } from './views';

/**
 * Gives Strapi our views as the defaults of each type. It makes a view of them when it first meets the type, and from
 * then on keeps what administrators make of it.
 */
export function setDefaultViews(strapi: Core.Strapi): void {
  for (const model of [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]) {
    const config = views[model.uid];
    if (config) Object.assign(model, { config });
  }
}
