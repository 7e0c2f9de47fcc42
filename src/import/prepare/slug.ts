const LIGATURES: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  '&': ' et ',
  '+': ' plus ',
};
const LONGEST = 120;

/** The address of a title: lower case, no accents, words joined by hyphens, cut between words. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[œæßøłđ&+]/g, (sign) => LIGATURES[sign] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).replace(/-[^-]*$/, '');
}

/** The first of `base`, `base-2`, `base-3`… that nobody has. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
