import type { Core } from '@strapi/strapi';

import { textSettings, textTypes } from './config/settings';
import { filterLists } from './document-middlewares/filter-lists';
import { followVersions } from './document-middlewares/follow-versions';
import { keepCatalogueInEveryLocale } from './document-middlewares/keep-catalogue-in-every-locale';
import { tagOnSave } from './document-middlewares/tag-on-save';

export default function register({ strapi }: { strapi: Core.Strapi }): void {
  markTextTypes(strapi);
  strapi.documents.use(keepCatalogueInEveryLocale(strapi));
  strapi.documents.use(followVersions(strapi));
  strapi.documents.use(tagOnSave(strapi));
  strapi.documents.use(filterLists(strapi));
}

/** Tells the panel which types are tagged, and what their main platforms are in, as i18n tells it which are localised. */
function markTextTypes(strapi: Core.Strapi): void {
  for (const uid of textTypes(strapi)) {
    const type = strapi.contentType(uid);
    const mainPlatforms = textSettings(strapi, uid)?.relations.mainPlatforms;
    type.pluginOptions = { ...type.pluginOptions, mentions: { isTagged: true, mainPlatforms } };
  }
}
