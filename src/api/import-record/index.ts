import type { Core } from '@strapi/strapi';

/** Records are for the importer alone: without routes REST does not show them, and GraphQL must be told. */
export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    const extension: unknown = strapi.plugin('graphql')?.service('extension');
    if (canHide(extension)) extension.shadowCRUD('api::import-record.import-record').disable();
  },
};

interface ShadowCrud {
  shadowCRUD(uid: string): { disable(): void };
}

function canHide(extension: unknown): extension is ShadowCrud {
  return typeof extension === 'object' && extension !== null && 'shadowCRUD' in extension;
}
