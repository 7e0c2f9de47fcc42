/** Where in the text a spelling stands; offsets are UTF-16 units. */
export interface Hit<Found> {
  readonly start: number;
  readonly end: number;
  readonly found: Found;
}

/**
 * A text is judged by its first so many places. A book of 5 MB has half as many; what has more is a word repeated without
 * end, and must not hold up a save.
 */
const MAX_HITS = 50_000;
/** From here on a spelling counts so many times more: what a text says ten thousand times, it need not say again. */
const MANY_HITS = 5_000;
const MOST_REPEATS = 1_000;

/** The hits of one text, in order. */
export class HitList<Found> {
  readonly hits: Hit<Found>[] = [];
  private repeats: Map<number, number> | undefined;

  get isFull(): boolean {
    return this.hits.length >= MAX_HITS;
  }

  /** Adds a hit of a spelling, unless the text has said it often enough. */
  add(hit: Hit<Found>, spelling: number): void {
    if (this.hits.length < MANY_HITS || !this.isRepeated(spelling)) this.hits.push(hit);
  }

  private isRepeated(spelling: number): boolean {
    this.repeats ??= new Map();
    const repeats = (this.repeats.get(spelling) ?? 0) + 1;
    this.repeats.set(spelling, repeats);
    return repeats > MOST_REPEATS;
  }
}
