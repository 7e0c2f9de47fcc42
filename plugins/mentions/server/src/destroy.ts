import type { Core } from '@strapi/strapi';

import { getService } from './services/get-service';

export default async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'tagger').stop();
  await getService(strapi, 'jobs').stop();
}
