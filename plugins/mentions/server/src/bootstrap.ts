import type { Core } from '@strapi/strapi';

import { PERMISSIONS } from './config/permissions';
import { renameOldVerdicts } from './repositories/decisions';
import { installKeepReading } from './repositories/keep-reading';
import { installWordIndex } from './repositories/kept-texts';
import { getService } from './services/get-service';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi);
  await renameOldVerdicts(strapi);
  await installWordIndex(strapi);
  await installKeepReading(strapi);
  await getService(strapi, 'jobs').start();
  await getService(strapi, 'tagger').start();
  // Now and not with the first save: the catalogue may have changed while no instance ran.
  await getService(strapi, 'tagger').current();
}

async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const permissions = PERMISSIONS.map((permission) => ({ ...permission, section: 'plugins', pluginName: 'mentions' }));
  await strapi.service('admin::permission').actionProvider.registerMany(permissions);
}
