import type { Core } from '@strapi/strapi';

/** What the plugin and its catalogue keep. */
const TABLES = [
  ...['mentions', 'mention_texts', 'mention_decisions', 'mention_candidates', 'mention_known_entries'],
  ...['mention_runs', 'mention_run_items', 'mention_run_failures'],
  ...['platforms', 'features', 'components_shared_aliases', 'articles', 'training_sessions'],
  ...['articles_platforms_lnk', 'articles_main_platforms_lnk', 'articles_features_lnk'],
];

/** Strapi keeps notes of its own beside the plugin’s settings, and writes them when it likes. */
const SETTINGS = `(select * from strapi_core_store_settings where key like 'plugin\\_mentions%')`;
const KEPT = { ...Object.fromEntries(TABLES.map((table) => [table, `"${table}"`])), settings: SETTINGS };

/** All that could be changed through the plugin, in short: equal before and after where nothing was. */
export async function databaseState({ db }: Core.Strapi): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const [name, rowsOf] of Object.entries(KEPT)) {
    const { rows } = await db.connection.raw(
      `select md5(coalesce(string_agg(md5(row::text), '' order by md5(row::text)), '')) as digest from ${rowsOf} as row`
    );
    state[name] = rows[0].digest;
  }
  return state;
}
