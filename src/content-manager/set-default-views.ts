import type { Core } from '@strapi/strapi';

import { type View, views } from './views';

/**
 * Gives Strapi our views as the defaults of each type. It makes a view of them when it first meets the type, and from
 * then on keeps what administrators make of it.
 */
export function setDefaultViews(strapi: Core.Strapi): void {
  for (const model of [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]) {
    const view = views[model.uid];
    if (view) Object.assign(model, { config: complete(view) });
  }
}

/** Strapi asks for all settings, or none. */
function complete({ settings, layouts = {}, metadatas = {} }: View): object {
  return {
    settings: { bulkable: true, filterable: true, searchable: true, pageSize: 10, ...settings },
    layouts,
    metadatas: Object.fromEntries(Object.entries(metadatas).map(([name, { edit = {} }]) => [name, { edit, list: {} }])),
  };
}
