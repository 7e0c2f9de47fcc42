import type { Version } from '../repositories/stored-text';
import { Refusal } from '../services/problems';
import { Input } from './read-input';

/** Which text, of which locale and version. */
export function readTextVersion(query: unknown): {
  contentType: string;
  documentId: string;
  locale?: string;
  version?: Version;
} {
  const input = Input.of(query, ['contentType', 'documentId', 'locale', 'version']);
  return {
    contentType: input.text('contentType'),
    documentId: input.text('documentId'),
    locale: input.optionalText('locale'),
    version: input.optionalOneOf('version', ['draft', 'published']),
  };
}

/** A text as somebody is writing it. */
export function readUnsavedText(body: unknown): {
  contentType: string;
  documentId?: string;
  locale?: string;
  values: Readonly<Record<string, unknown>>;
} {
  const input = Input.of(body, ['contentType', 'documentId', 'locale', 'values']);
  return {
    contentType: input.text('contentType'),
    documentId: input.optionalText('documentId'),
    locale: input.optionalText('locale'),
    values: input.object('values'),
  };
}

/**
 * Only what a text may be made of: its fields, its date and its tags.
 * @throws Refusal that names any other value
 */
export function checkNames(values: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Refusal({ kind: 'unknown-field', field: unknown });
}
