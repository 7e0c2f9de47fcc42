import type { ReadFields } from '../../../shared/read-fields';
import { Refusal } from '../services/problems';
import { Input } from './read-input';

/**
 * Which fields are to be read: `{ fields: { 'api::article.article': ['title', 'body'] } }`.
 * @param known all fields that can be read, by content type
 * @throws Refusal where a content type is not tagged, or has no such field
 */
export function readReadFields(body: unknown, known: ReadFields): ReadFields {
  const chosen = Input.of(body, ['fields']).object('fields');
  return Object.fromEntries(
    Object.entries(chosen).map(([contentType, value]) => {
      const fields = known[contentType];
      if (!fields) throw new Refusal({ kind: 'not-tagged', contentType });
      return [contentType, checkFields(contentType, value, fields)];
    })
  );
}

function checkFields(contentType: string, value: unknown, known: readonly string[]): string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.map((name) => {
    const field = known.find((one) => one === name);
    if (field !== undefined) return field;
    throw new Refusal({ kind: 'wrong-type', field: `fields.${contentType}`, wanted: `[ ${known.join(' | ')} ]` });
  });
}
