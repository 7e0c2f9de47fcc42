import type { StrapiApp } from '@strapi/strapi/admin';

import { addHints } from './hints';
import { en } from './words/en';
import { fr } from './words/fr';
import { strapiFr } from './words/strapi-fr';
import { toTranslations } from './words/words';

export default {
  config: {
    // English is always there.
    locales: ['fr'],
    translations: { fr: { ...strapiFr, ...toTranslations(fr) }, en: toTranslations(en) },
  },
  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addHints);
  },
};
