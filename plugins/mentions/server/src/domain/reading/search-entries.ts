import type { Catalogue, Entity, Slug } from '../catalogue/types';
import { fold } from '../text/fold';

/** An entry that answers a search. */
export interface EntryFound {
  readonly slug: Slug;
  readonly type: Entity['type'];
  /** The alias that answers, where the name does not. */
  readonly alias?: string;
}

interface Name {
  readonly text: string;
  readonly folded: string;
}

interface Row {
  readonly entity: Entity;
  readonly names: readonly Name[];
}

const rows = new WeakMap<Catalogue, readonly Row[]>();

/**
 * The entries that a few letters may mean, best first: the whole name, its beginning, the beginning of one of its
 * words, anywhere in it. Without letters, all of them in order of their names.
 */
export function searchEntries(catalogue: Catalogue, letters: string, types: ReadonlySet<Entity['type']>): EntryFound[] {
  const wanted = fold(letters);
  const ranked = rowsOf(catalogue).flatMap((row) => {
    if (!types.has(row.entity.type)) return [];
    const best = bestName(row, wanted);
    return best ? [{ row, ...best }] : [];
  });
  ranked.sort((a, b) => b.rank - a.rank || a.row.entity.name.localeCompare(b.row.entity.name));
  return ranked.map(({ row: { entity }, name }) => ({
    slug: entity.slug,
    type: entity.type,
    alias: fold(entity.name) === name.folded ? undefined : name.text,
  }));
}

/** Folded once for each state of the catalogue. */
function rowsOf(catalogue: Catalogue): readonly Row[] {
  const known = rows.get(catalogue);
  if (known) return known;
  const made = [...catalogue.platforms, ...catalogue.features].map((entity): Row => {
    const aliases = entity.aliases.filter(({ strength }) => strength !== 'exclude').map(({ text }) => text);
    return { entity, names: [entity.name, ...aliases].map((text) => ({ text, folded: fold(text) })) };
  });
  rows.set(catalogue, made);
  return made;
}

function bestName({ names }: Row, wanted: string): { name: Name; rank: number } | undefined {
  let best: { name: Name; rank: number } | undefined;
  for (const name of names) {
    const rank = rankOf(name.folded, wanted);
    if (rank > (best?.rank ?? 0)) best = { name, rank };
  }
  return best;
}

function rankOf(folded: string, wanted: string): number {
  if (folded === wanted) return 4;
  if (folded.startsWith(wanted)) return 3;
  if (folded.includes(` ${wanted}`)) return 2;
  return folded.includes(wanted) ? 1 : 0;
}
