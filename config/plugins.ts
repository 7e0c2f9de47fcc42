import type { Core } from '@strapi/strapi';

import { graphqlCostLimit } from '../src/visitors/graphql-cost-limit';
import { graphqlPublishedOnly } from '../src/visitors/graphql-published-only';
import { mentions } from './mentions';

// GraphQL has no limits of its own: one query could read the whole archive, many times over.
const lists = { defaultLimit: 25, maxLimit: 100 };

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: env('NODE_ENV') !== 'production',
      ...lists,
      depthLimit: 8,
      apolloServer: {
        // The content is public, and so is its shape; front-end tools generate their types from it.
        introspection: true,
        // The application's own CORS settings hold here too, instead of a second, open one.
        cors: false,
        // Apollo answers Ctrl-C by sending the process the same signal again, which our commands take for a second one.
        stopOnTerminationSignals: false,
        plugins: [graphqlPublishedOnly, graphqlCostLimit({ ...lists, entries: 10_000 })],
      },
    },
  },
  mentions: { enabled: true, resolve: './plugins/mentions', config: mentions },
});

export default config;
