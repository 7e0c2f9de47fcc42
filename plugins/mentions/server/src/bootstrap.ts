import type { Core } from '@strapi/strapi';

import { PERMISSIONS } from './config/permissions';
import { renameOldVerdicts } from './repositories/decisions';
import { getService } from './services/get-service';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi);
  await renameOldVerdicts(strapi);
  await getService(strapi, 'jobs').start();
  await getService(strapi, 'tagger').start();
}

async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const permissions = PERMISSIONS.map((permission) => ({ ...permission, section: 'plugins', pluginName: 'mentions' }));
  await strapi.service('admin::permission').actionProvider.registerMany(permissions);
}
