import type { Core } from '@strapi/strapi';

const config: Core.Config.Api = {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    // Unknown parameters are refused with 400 instead of being dropped in silence.
    strictParams: true,
  },
  documents: { strictParams: true, strictRelations: true },
};

export default config;
