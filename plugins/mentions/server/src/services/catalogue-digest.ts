import { createHash } from 'node:crypto';

import { knownEntries, type KnownEntry } from '../domain/archive/known-entries';
import type { DocumentId } from '../domain/decide/decisions';
import type { StoredCatalogue } from '../repositories/catalogue-rows';

const digests = new WeakMap<object, string>();

/** A catalogue in short: equal where the catalogues are. It is worked out once for each reading. */
export function digestOfCatalogue({ catalogue, rowIds }: StoredCatalogue): string {
  const known = digests.get(catalogue);
  if (known !== undefined) return known;
  const digest = digestOfEntries(knownEntries(catalogue, rowIds));
  digests.set(catalogue, digest);
  return digest;
}

/** The same of a catalogue that is written down already. */
export function digestOfEntries(entries: ReadonlyMap<DocumentId, KnownEntry>): string {
  const hash = createHash('sha1');
  for (const [id, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${id} ${entry}\n`);
  return hash.digest('base64');
}
