import type { Day } from './days';

export interface Count {
  readonly texts: number;
  readonly mentions: number;
}

/** Counts over time: one for each bucket. */
export interface Curve {
  readonly total: Count;
  readonly counts: readonly Count[];
}

/** What was counted of an entry in a month or week; without an entry, of all that are not listed. */
export interface BucketCount extends Count {
  readonly bucket: Day;
  readonly entityId: string | null;
}

export const NOTHING: Count = { texts: 0, mentions: 0 };

/** The curve of each entry over some buckets, nothing where nothing was counted; that of the others under null. */
export function curvesOf(rows: readonly BucketCount[], buckets: readonly Day[]): Map<string | null, Curve> {
  const places = new Map(buckets.map((bucket, place) => [bucket, place]));
  const curves = new Map<string | null, Count[]>();
  for (const { bucket, entityId, texts, mentions } of rows) {
    const place = places.get(bucket);
    if (place === undefined) continue;
    const counts = curves.get(entityId) ?? buckets.map(() => NOTHING);
    counts[place] = { texts, mentions };
    curves.set(entityId, counts);
  }
  return new Map([...curves].map(([entityId, counts]) => [entityId, { counts, total: counts.reduce(sum, NOTHING) }]));
}

/** The ids of the entries that are counted, those with most mentions first. */
export function byMentions(curves: ReadonlyMap<string | null, Curve>): string[] {
  const listed = [...curves].filter((curve): curve is [string, Curve] => curve[0] !== null);
  return listed.sort(([idA, a], [idB, b]) => compare(a.total, b.total) || (idA < idB ? -1 : 1)).map(([id]) => id);
}

function compare(a: Count, b: Count): number {
  return b.mentions - a.mentions || b.texts - a.texts;
}

function sum(a: Count, b: Count): Count {
  return { texts: a.texts + b.texts, mentions: a.mentions + b.mentions };
}
