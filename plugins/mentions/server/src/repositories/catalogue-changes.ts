import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

import type { CatalogueSettings } from '../config/settings';
import { connectionConfig } from './connection';

const CHANNEL = 'mentions_catalogue';
const RECONNECT_MS = 1000;

/** What has changed: the catalogue, what people have settled and taught, or nobody knows. */
export type Change = 'catalogue' | 'teaching' | 'unknown';

/**
 * Makes the database tell every instance when the catalogue changes. Triggers see every way of writing, SQL by hand
 * included, and notifications leave with the commit: nobody reloads what may yet be rolled back.
 */
export async function installChangeTriggers(strapi: Core.Strapi, settings: CatalogueSettings): Promise<void> {
  const knex = strapi.db.connection;
  await knex.transaction(async (trx) => {
    // Two instances that start together must not replace the function at the same moment.
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [CHANNEL]);
    await trx.raw(`
      create or replace function ${CHANNEL}_changed() returns trigger language plpgsql as $$
      begin perform pg_notify('${CHANNEL}', tg_argv[0]); return null; end $$`);
    const install = (table: string, change: Change) =>
      trx.raw(
        `create or replace trigger ${CHANNEL}_changed after insert or update or delete or truncate on ??
         for each statement execute function ${CHANNEL}_changed('${change}')`,
        [table]
      );
    for (const table of catalogueTables(strapi, settings)) await install(table, 'catalogue');
    await install(strapi.db.metadata.get('plugin::mentions.decision').tableName, 'teaching');
  });
}

/** Tells every instance of a change once the present transaction commits. */
export async function announceChange(strapi: Core.Strapi, change: Change): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_notify(?, ?)', [CHANNEL, change]);
  });
}

function catalogueTables(strapi: Core.Strapi, { platform, feature, aliases }: CatalogueSettings): string[] {
  const tables = [platform.contentType, feature.contentType].flatMap((uid) => {
    const attribute = strapi.contentType(uid).attributes[aliases];
    const component = attribute?.type === 'component' ? [attribute.component] : [];
    return [uid, ...component].map((name) => strapi.db.metadata.get(name).tableName);
  });
  return [...new Set(tables)];
}

/** A connection that waits for changes; it comes back by itself when the database goes away and returns. */
export interface ChangeListener {
  stop(): Promise<void>;
}

/** Calls `onChange` after every committed change, and after a lost connection, during which changes went unheard. */
export async function listenForChanges(
  strapi: Core.Strapi,
  onChange: (change: Change) => void
): Promise<ChangeListener> {
  const config: ClientConfig = { ...connectionConfig(strapi), keepAlive: true, application_name: 'veille mentions' };
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const reconnect = (): void => {
    if (stopped || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      connect().then(() => onChange('unknown'), reconnect);
    }, RECONNECT_MS);
  };
  const connect = async (): Promise<void> => {
    const next = new Client(config);
    next.on('notification', ({ payload }) => onChange(toChange(payload)));
    next.on('error', (error) => {
      strapi.log.warn(`mentions: lost the connection that listens for catalogue changes (${error.message}).`);
      reconnect();
    });
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
  };

  await connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

function toChange(payload: string | undefined): Change {
  return payload === 'catalogue' || payload === 'teaching' ? payload : 'unknown';
}
