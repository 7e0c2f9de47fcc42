import type { Alias, Catalogue, Entity, Locale, Slug } from '../catalogue/types';
import { spellingsOf } from '../match/spellings';
import { fold } from '../text/fold';

/** A catalogue entry as the archive was last tagged with it, written down so that two of them can be compared. */
export type KnownEntry = string;

/** What to look for in texts; undefined where so much changed that reading the whole archive is no slower. */
export type Spellings = readonly string[] | undefined;

type Rows = ReadonlyMap<Slug, ReadonlyMap<Locale, number>>;

/** What changed of a catalogue: the spellings that may mean something else now, and the entries to write down anew. */
export interface CatalogueChange {
  readonly spellings: Spellings;
  readonly changed: ReadonlyMap<Slug, KnownEntry>;
  readonly gone: readonly Slug[];
}

/** From here on the whole archive is read instead of looking for the texts that hold some of the spellings. */
const MANY_ALIASES = 300;

/** The entries of a catalogue, written down. An entry’s rows are part of it: tags are links to rows. */
export function knownEntries({ platforms, features }: Catalogue, rows: Rows): Map<Slug, KnownEntry> {
  return new Map([...platforms, ...features].map((entity) => [entity.slug, writeDown(entity, rows)]));
}

/** Compares the catalogue that the archive was last tagged with to the present one. */
export function catalogueChange(
  before: ReadonlyMap<Slug, KnownEntry>,
  after: ReadonlyMap<Slug, KnownEntry>
): CatalogueChange {
  const changed = new Map([...after].filter(([slug, entry]) => before.get(slug) !== entry));
  const gone = [...before.keys()].filter((slug) => !after.has(slug));
  const aliases = [...changed.keys(), ...gone].flatMap((slug) => changedAliases(before.get(slug), after.get(slug)));
  return { changed, gone, spellings: aliases.length > MANY_ALIASES ? undefined : foldedSpellings(aliases) };
}

/** The spellings of two changes. */
export function bothSpellings(a: Spellings, b: Spellings): Spellings {
  return a && b && [...new Set([...a, ...b])];
}

interface Written {
  readonly platform?: Slug;
  readonly rows: readonly (readonly [Locale, number])[];
  readonly aliases: readonly Alias[];
}

function writeDown(entity: Entity, rows: Rows): KnownEntry {
  const written: Written = {
    platform: entity.type === 'feature' ? entity.platform : undefined,
    rows: [...(rows.get(entity.slug) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
    aliases: entity.aliases,
  };
  return JSON.stringify(written);
}

/** The aliases that only one side has; all of them where the entry itself came, went or moved. */
function changedAliases(before: KnownEntry | undefined, after: KnownEntry | undefined): Alias[] {
  const [old, now] = [readBack(before), readBack(after)];
  const all = [...(old?.aliases ?? []), ...(now?.aliases ?? [])];
  const isSame = old && now && old.platform === now.platform && sameText(old.rows, now.rows);
  if (!isSame) return all;
  const [oldAliases, newAliases] = [old, now].map(({ aliases }) => new Set(aliases.map((one) => JSON.stringify(one))));
  return all.filter((alias) => {
    const text = JSON.stringify(alias);
    return !(oldAliases?.has(text) && newAliases?.has(text));
  });
}

function readBack(entry: KnownEntry | undefined): Written | undefined {
  if (entry === undefined) return undefined;
  const written: Written = JSON.parse(entry);
  return written;
}

/** Every way the aliases are written, folded: a feature has the most, and one that no text needs costs nothing. */
function foldedSpellings(aliases: readonly Alias[]): string[] {
  return [...new Set(aliases.flatMap((alias) => spellingsOf({ type: 'feature' }, alias)).map(fold))];
}

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
