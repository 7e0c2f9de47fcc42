import { slugOf } from '../../import/prepare/slug';

/** What is known of a slug when an entry is saved. */
export type SlugFacts = {
  /** What was sent, whatever it is; undefined when nothing was. */
  sent: unknown;
  /** What the entry has in this locale. */
  stored: string | undefined;
  /** What the entry has in its other locales, where locales share it. */
  shared: string | undefined;
  /** The title or name that the entry will have. */
  title: string | undefined;
};

/** Leave the slug alone, take one that must be free, copy the entry's own, or make one from a base. */
export type SlugDecision =
  { do: 'leave' } | { do: 'take'; slug: string } | { do: 'copy'; slug: string } | { do: 'make'; base: string };

/** A slug that exists stays when a title changes: it is an address. */
export function decideSlug({ sent, stored, shared, title = '' }: SlugFacts): SlugDecision {
  if (sent !== undefined && sent !== null && sent !== '') {
    return typeof sent === 'string' && sent !== stored ? { do: 'take', slug: sent } : { do: 'leave' };
  }
  if (sent === undefined && stored) return { do: 'leave' };
  if (shared) return { do: 'copy', slug: shared };
  const base = slugOf(title);
  return base === '' ? { do: 'leave' } : { do: 'make', base };
}
