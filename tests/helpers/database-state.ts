import type { Core } from '@strapi/strapi';

/** What the plugin and its catalogue keep. */
const TABLES = [
  ...['mentions', 'mention_texts', 'mention_decisions', 'mention_candidates', 'mention_known_entries'],
  ...['mention_runs', 'mention_run_items', 'mention_run_failures'],
  ...['platforms', 'features', 'components_shared_aliases', 'articles', 'training_sessions'],
  ...['articles_platforms_lnk', 'articles_main_platforms_lnk', 'articles_features_lnk', 'strapi_core_store_settings'],
];

/** All that could be changed through the plugin, in short: equal before and after where nothing was. */
export async function databaseState({ db }: Core.Strapi): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const table of TABLES) {
    const { rows } = await db.connection.raw(
      `select md5(coalesce(string_agg(md5(row::text), '' order by md5(row::text)), '')) as digest from "${table}" as row`
    );
    state[table] = rows[0].digest;
  }
  return state;
}
