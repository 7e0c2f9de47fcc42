import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

import type { Catalogue } from './test-databases';

/** An HTTP client that knows the address of the application. */
export type Client = ReturnType<typeof supertest.agent>;

/** A newsroom under test, with a database of its own. */
export type Veille = {
  strapi: Core.Strapi;
  url: string;
  databaseUrl: string;
  /** Asks as the public. */
  request: Client;
  /** Asks as the first administrator. */
  admin: Client;
  administrator: Administrator;
  stop(): Promise<void>;
};

export type Administrator = { firstname: string; lastname: string; email: string; password: string };

/** Somebody new each time: Strapi counts attempts to register by address, in one process for several test files. */
function makeAdministrator(): Administrator {
  const email = `ada-${randomUUID().slice(0, 8)}@veille.localhost`;
  return { firstname: 'Ada', lastname: 'Veille', email, password: 'Une-phrase-de-passe-2026' };
}

/**
 * Starts the application for one test file; call `stop` in `afterAll`.
 * @param options.catalogue `shipped` begins with the platforms and features of `database/catalogue`
 */
export async function startVeille({ catalogue = 'none' }: { catalogue?: Catalogue } = {}): Promise<Veille> {
  const instance = await globalThis.bootInstance(catalogue);
  const administrator = makeAdministrator();
  const token = await register(instance.url, administrator);
  return {
    ...instance,
    administrator,
    request: supertest.agent(instance.url),
    admin: supertest.agent(instance.url).auth(token, { type: 'bearer' }),
  };
}

async function register(url: string, administrator: Administrator): Promise<string> {
  const response = await supertest(url).post('/admin/register-admin').send(administrator).expect(200);
  return response.body.data.token;
}
