import type { Core } from '@strapi/strapi';

/** Who makes the present request, as `admin:3`, `user:12` or `token:4`; undefined outside requests and for the public. */
export function currentEditor(strapi: Core.Strapi): string | undefined {
  const state: unknown = strapi.requestContext.get()?.state;
  const auth = property(state, 'auth');
  const strategy = property(property(auth, 'strategy'), 'name');
  const id = property(property(auth, 'credentials'), 'id');
  if (typeof strategy !== 'string' || (typeof id !== 'number' && typeof id !== 'string')) return undefined;
  return `${KINDS[strategy] ?? strategy}:${id}`;
}

const KINDS: Readonly<Record<string, string>> = { admin: 'admin', 'users-permissions': 'user', 'api-token': 'token' };

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
