import type { Core } from '@strapi/strapi';

import { grantPublicReads } from './bootstrap/public-reads';
import { createLocales } from './bootstrap/locales';
import { inTurn } from './bootstrap/in-turn';

export default {
  register() {},
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await inTurn(strapi, async () => {
      await createLocales(strapi);
      await grantPublicReads(strapi);
    });
  },
};
