import { fold } from '../text/fold';
import type { Alias, AliasRequirement } from './types';

/** An alias as it is written down: only the text is needed. */
export type AliasInput = Partial<Omit<Alias, 'text' | 'requires'>> & {
  readonly text: string;
  readonly requires?: AliasRequirement;
};

const NOTHING: AliasRequirement = { type: 'none' };

/** Fills in the defaults of an alias. */
export function toAlias(input: AliasInput): Alias {
  return {
    ...input,
    locale: input.locale ?? 'any',
    kind: input.kind ?? 'name',
    strength: input.strength ?? 'strong',
    case: input.case ?? 'any',
    accents: input.accents ?? 'fold',
    requires: input.requires ?? NOTHING,
  };
}

/** What makes two aliases of one entry the same: text to the letter, language and dates. */
export function aliasKey({ text, locale, validFrom, validTo }: Alias): string {
  return JSON.stringify([text, locale, validFrom, validTo]);
}

/**
 * The names of an entity as aliases, followed by the ones written down. A name that is written down as an alias too is
 * left to that alias: this is how a name is made weak.
 */
export function withNames(names: readonly string[], aliases: readonly AliasInput[]): Alias[] {
  const listed = new Set(aliases.map((alias) => fold(alias.text)));
  const implied = new Map(names.map((name) => [fold(name), name]));
  const fromNames = [...implied].filter(([folded]) => !listed.has(folded)).map(([, text]) => toAlias({ text }));
  return [...fromNames, ...aliases.map(toAlias)];
}
