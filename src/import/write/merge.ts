import type { FieldName } from '../prepare/prepared-document';
import type { FieldHashes } from './field-hashes';
import { fieldNames } from './field-hashes';

export interface Merge {
  /** The fields to write. */
  write: FieldName[];
  /** The fields that the source changed and an editor too: the editor's stays. */
  keep: FieldName[];
  /** What the import has set, to compare with the next time. */
  base: FieldHashes;
}

/**
 * Decides what a new version of a source changes in its document, field by field: what the source left alone is left
 * alone, what only the source changed is written, what an editor changed since the import is kept.
 *
 * @param base what the last import set
 * @param current what the document holds now
 * @param incoming what the source says now; a field it no longer has is left as it is
 */
export function mergeFields(base: FieldHashes, current: FieldHashes, incoming: FieldHashes): Merge {
  const changed = fieldNames(incoming).filter(
    (name) => incoming[name] !== base[name] && incoming[name] !== current[name]
  );
  const keep = changed.filter((name) => current[name] !== base[name]);
  const write = changed.filter((name) => !keep.includes(name));
  const settled = fieldNames(incoming).filter((name) => !keep.includes(name));
  const merged: FieldHashes = { ...base };
  for (const name of settled) merged[name] = incoming[name];
  return { write, keep, base: merged };
}
