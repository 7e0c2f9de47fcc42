import supertest from 'supertest';

import { startApplication } from './start-application';
import type { Client, Veille } from './start-veille';

/** Another process of the application on the same database. */
export type SecondInstance = { url: string; request: Client; stop(): Promise<void>; kill(): Promise<void> };

/** Starts another instance on the database of a newsroom under test, as behind a load balancer. */
export async function startSecondInstance(veille: Veille): Promise<SecondInstance> {
  const { url, stop, kill } = await startApplication({ DATABASE_URL: veille.databaseUrl, VEILLE_CONTENT: 'none' });
  return { url, request: supertest.agent(url), stop, kill };
}
