import { loadDotEnv } from './dot-env';
import { setStrapiDefaults } from './strapi-defaults';

/** Makes the environment what Strapi needs in this mode; settings of the shell win over those of `.env`. */
export function prepareEnvironment(mode: 'production' | 'development'): void {
  loadDotEnv();
  process.env.NODE_ENV ??= mode;
  setStrapiDefaults(process.env);
}
