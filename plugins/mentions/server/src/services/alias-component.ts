import type { Alias } from '../domain/catalogue/types';

/** An alias as the component holds it. */
export function toAliasComponent({ requires, validFrom, validTo, ...alias }: Alias) {
  return {
    ...alias,
    requires: requires.type,
    requiredWords: requires.type === 'any-of' ? requires.words.join('\n') : null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  };
}
