import type { Core } from '@strapi/strapi';

import { recall, remember } from '../memory';
import { ROLE_GRANTS, type ContentAction, type ContentGrant, type RoleGrants } from './grants';

const memory = 'role_permissions_granted';
const EXPLORER = 'plugin::content-manager.explorer';
const OWN = 'admin::is-creator';
const WITH_FIELDS: readonly ContentAction[] = ['create', 'read', 'update'];

/** A permission as Strapi stores it with a role. */
interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  readonly conditions: readonly string[];
}

interface StoredPermission {
  readonly id: number;
  readonly properties?: Permission['properties'];
}

/**
 * Lets editors and authors work from the first day: Strapi gives their roles no right to any language, nor to publish.
 * Each permission is given once in the life of the newsroom: what an administrator takes away later stays away.
 */
export async function grantRolePermissions(strapi: Core.Strapi): Promise<void> {
  const done = new Set(await recall(strapi, memory));
  const locales = await localeCodes(strapi);
  for (const grants of ROLE_GRANTS) {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: grants.role } });
    const missing = permissionsOf(strapi, grants, locales).filter(
      (permission) => !done.has(nameOf(grants.role, permission))
    );
    if (!role || missing.length === 0) continue;
    if (![...done].some((name) => name.startsWith(grants.role))) await clearWithoutLanguage(strapi, role.id);
    for (const permission of missing) await grant(strapi, role.id, permission);
    await remember(
      strapi,
      memory,
      missing.map((permission) => nameOf(grants.role, permission))
    );
  }
}

function nameOf(role: string, { action, subject }: Permission): string {
  return [role, action, subject].filter(Boolean).join(' ');
}

async function localeCodes(strapi: Core.Strapi): Promise<string[]> {
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  return locales.map(({ code }) => code);
}

function permissionsOf(strapi: Core.Strapi, grants: RoleGrants, locales: readonly string[]): Permission[] {
  const ofContent = grants.content.flatMap((grant) => contentPermissions(strapi, grant, locales));
  const ofPlugin = grants.mentions.map((name) => {
    return { action: `plugin::mentions.${name}`, subject: null, properties: {}, conditions: [] };
  });
  return [...ofContent, ...ofPlugin];
}

function contentPermissions(
  strapi: Core.Strapi,
  { subjects, actions, own }: ContentGrant,
  locales: readonly string[]
): Permission[] {
  return subjects.flatMap((subject) => {
    const { components } = strapi;
    const fields: string[] = strapi
      .service('admin::content-type')
      .getNestedFields(strapi.contentType(subject), { components });
    return actions.map((action) => ({
      action: `${EXPLORER}.${action}`,
      subject,
      properties: WITH_FIELDS.includes(action) ? { fields, locales } : { locales },
      // Whatever one creates is one’s own.
      conditions: own && action !== 'create' ? [OWN] : [],
    }));
  });
}

/** Takes away what Strapi gave the role of its own accord: without a language it opens nothing but empty pages. */
async function clearWithoutLanguage(strapi: Core.Strapi, role: number): Promise<void> {
  const where = { role: { id: role }, action: { $startsWith: EXPLORER }, subject: { $startsWith: 'api::' } };
  const rows: StoredPermission[] = await strapi.db.query('admin::permission').findMany({ where });
  const ids = rows.filter(({ properties }) => !properties?.locales).map(({ id }) => id);
  await strapi.db.query('admin::permission').deleteMany({ where: { id: { $in: ids } } });
}

/** Gives a permission to a role that does not have it: what an administrator has given stays as they gave it. */
async function grant(strapi: Core.Strapi, role: number, permission: Permission): Promise<void> {
  const { action, subject } = permission;
  const isThere = await strapi.db.query('admin::permission').count({ where: { role: { id: role }, action, subject } });
  if (isThere === 0) await strapi.service('admin::role').addPermissions(role, [permission]);
}
