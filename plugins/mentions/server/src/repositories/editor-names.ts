import type { Core } from '@strapi/strapi';

const ADMIN = /^admin:(\d+)$/u;

/** What administrators are called, by `admin:3`; others who decide (users, tokens, scripts) have no name to show. */
export async function findEditorNames(
  strapi: Core.Strapi,
  editors: Iterable<string>
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(editors)].flatMap((editor) => ADMIN.exec(editor)?.[1] ?? []).map(Number);
  if (ids.length === 0) return new Map();
  const rows: { id: number; firstname: string | null; lastname: string | null; username: string | null }[] =
    await strapi.db
      .query('admin::user')
      .findMany({ where: { id: { $in: ids } }, select: ['id', 'firstname', 'lastname', 'username'] });
  const nameOf = ({ firstname, lastname, username }: (typeof rows)[number]): string =>
    [firstname, lastname].filter(Boolean).join(' ') || (username ?? '');
  return new Map(rows.map((row) => [`admin:${row.id}`, nameOf(row)] as const).filter(([, name]) => name !== ''));
}
