import type { Core } from '@strapi/strapi';

import { inTurn } from './bootstrap/in-turn';
import { createLocales } from './bootstrap/locales';
import { grantPublicReads } from './bootstrap/public-reads';
import { closeRegistration } from './bootstrap/registration';
import { grantRolePermissions } from './bootstrap/roles/grant-role-permissions';
import { setDefaultViews } from './content-manager/set-default-views';
import { documentRules } from './rules/document-rules';
import { createSlugIndexes } from './rules/slugs/slug-indexes';
import { filterPublishedOnly } from './visitors/filter-published-only';
import { restReads } from './visitors/rest-reads';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    setDefaultViews(strapi);
    filterPublishedOnly(strapi);
    strapi.documents.use(restReads(strapi));
    strapi.documents.use(documentRules(strapi));
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await inTurn(strapi, async (runSql) => {
      await createLocales(strapi);
      await grantPublicReads(strapi);
      await grantRolePermissions(strapi);
      await closeRegistration(strapi);
      await createSlugIndexes(strapi, runSql);
    });
  },
};
