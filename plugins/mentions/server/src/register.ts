import type { Core } from '@strapi/strapi';

import { followVersions } from './document-middlewares/follow-versions';
import { keepCatalogueInEveryLocale } from './document-middlewares/keep-catalogue-in-every-locale';
import { tagOnSave } from './document-middlewares/tag-on-save';

export default function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(keepCatalogueInEveryLocale(strapi));
  strapi.documents.use(followVersions(strapi));
  strapi.documents.use(tagOnSave(strapi));
}
