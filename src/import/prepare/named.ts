import type { Named } from './prepared-document';
import { slugOf } from './slug';

/** A category or author as the catalogue of names knows it; `undefined` for a name without a letter. */
export function named(name: string): Named | undefined {
  const slug = slugOf(name);
  return slug === '' ? undefined : { name: name.trim(), slug };
}

/** People in the order they are named, each once. */
export function people(names: readonly string[]): Named[] {
  const found = names.flatMap((name) => named(name) ?? []);
  return found.filter(({ slug }, index) => found.findIndex((other) => other.slug === slug) === index);
}
