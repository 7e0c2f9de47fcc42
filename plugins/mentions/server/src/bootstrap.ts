import type { Core } from '@strapi/strapi';

import { getService } from './services/get-service';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'jobs').start();
  await getService(strapi, 'tagger').start();
}
