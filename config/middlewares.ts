import type { Core } from '@strapi/strapi';

const config: Core.Config.Middlewares = [
  // First of all: a load balancer's questions need no log, session or parsing.
  'global::health',
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
