import type { Core } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';

type Values = Readonly<Record<string, unknown>>;

/** The fields that are read from the database: those the payload does not name, and components, which it may name in part. */
export function fieldsToRead(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  { fields, date }: TextSettings,
  data: Values
): string[] {
  const { attributes } = strapi.contentType(uid);
  const names = date === undefined ? fields : [...fields, date];
  return names.filter((name) => data[name] === undefined || attributes[name]?.type === 'component');
}

/** The text as it will be: what the payload says, and what is stored where it says nothing. */
export function mergedValues(
  stored: { readonly values: Values } | undefined,
  data: Values,
  { fields, date }: TextSettings
): Record<string, unknown> {
  const names = date === undefined ? fields : [...fields, date];
  const valueOf = (name: string): unknown => {
    const [incoming, known] = [data[name], stored?.values[name]];
    if (incoming === undefined) return known;
    return Array.isArray(incoming) && Array.isArray(known) ? incoming.map((item) => completed(item, known)) : incoming;
  };
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}

/** A component in a payload may name only what changes; the rest is what its row holds. */
function completed(item: unknown, known: readonly unknown[]): unknown {
  if (typeof item !== 'object' || item === null || !('id' in item)) return item;
  const row = known.find((one) => typeof one === 'object' && one !== null && 'id' in one && one.id === item.id);
  return typeof row === 'object' ? { ...row, ...item } : item;
}
