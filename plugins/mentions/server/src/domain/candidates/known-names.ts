import type { Catalogue, Slug } from '../catalogue/types';
import { fold } from '../text/fold';

/** What two spellings of one name have in common: folded, words only, without their plural’s s. */
export function nameKey(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/u, '') : word))
    .join(' ');
}

/** Every name and alias of the catalogue, those included that only say what is not meant. */
export class KnownNames {
  private readonly platforms = new Set<string>();
  private readonly owners = new Map<string, Set<Slug>>();

  constructor({ platforms, features }: Catalogue) {
    for (const { aliases } of platforms) for (const { text } of aliases) this.platforms.add(nameKey(text));
    for (const { platform, aliases } of features) {
      for (const { text } of aliases) {
        const key = nameKey(text);
        const owners = this.owners.get(key);
        if (owners) owners.add(platform);
        else this.owners.set(key, new Set([platform]));
      }
    }
  }

  /** True for a name of the catalogue; where its platform is known, for a name of that platform or its features. */
  has(name: string, owner?: Slug): boolean {
    const key = nameKey(name);
    if (this.platforms.has(key)) return true;
    const owners = this.owners.get(key);
    return owners !== undefined && (owner === undefined || owners.has(owner));
  }
}
