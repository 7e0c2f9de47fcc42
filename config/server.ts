import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Two instances on one machine, as tests make them, must not share a folder of uploads.
  dirs: { public: env('VEILLE_PUBLIC_DIR', 'public') },
  app: { keys: env.array('APP_KEYS') ?? [] },
  // `npm start` prints what one needs to know; Strapi's own table of it is for development.
  logger: { startup: { enabled: env('NODE_ENV') === 'development' }, updates: { enabled: false } },
  // Relation ids in webhooks would be a whole graph of documents; receivers ask for what they need.
  webhooks: { populateRelations: false },
});

export default config;
