/** The words of the newsroom in one language, for the forms and lists of the content manager. */
export type Words = {
  /** What content types are called, by the `displayName` of their schema: in the menu and above lists. */
  types: Readonly<Record<string, string>>;
  /** The fields of each content type and component. */
  fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The values of enumerations, as the schemas write them. */
  values: Readonly<Record<string, string>>;
  /** What is said under a field, by `type.field`. */
  hints: Readonly<Record<string, string>>;
};

/** The words under the ids by which Strapi's content manager looks them up. */
export function toTranslations({ types, fields, values }: Words): Record<string, string> {
  const labels = Object.entries(fields).flatMap(([uid, names]) =>
    Object.entries(names).map(([name, label]) => [`content-manager.${groupOf(uid)}.${uid}.${name}`, label] as const)
  );
  return { ...types, ...values, ...Object.fromEntries(labels) };
}

function groupOf(uid: string): 'content-types' | 'components' {
  return uid.startsWith('shared.') ? 'components' : 'content-types';
}
