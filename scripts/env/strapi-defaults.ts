/** Sets what every run of Strapi in this project needs. */
export function setStrapiDefaults(env: NodeJS.ProcessEnv): void {
  // Read once, when the first locale is made in an empty database: without it that would be English.
  env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'fr';
  env.STRAPI_TELEMETRY_DISABLED ??= 'true';
}
