import type { Core } from '@strapi/strapi';

import { mentions } from './mentions';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: env('NODE_ENV') !== 'production',
      // GraphQL has no limits of its own: one query could read the whole archive.
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 8,
      amountLimit: 100,
      apolloServer: { introspection: true, cors: false },
    },
  },
  mentions: { enabled: true, resolve: './plugins/mentions', config: mentions },
});

export default config;
