import type { Core } from '@strapi/strapi';

import type { Services } from './index';

/** A service of this plugin, typed. */
export function getService<Name extends keyof Services>(strapi: Core.Strapi, name: Name): ReturnType<Services[Name]> {
  return strapi.plugin('mentions').service(name);
}
