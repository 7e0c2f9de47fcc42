/** The catalogue as the tagger knows it: every default filled in, nothing of where it was stored. */

export type Locale = string;
export type Slug = string;
/** A day as YYYY-MM-DD, or a month or year where no more is known. */
export type PartialDate = string;

export const ALIAS_STRENGTHS = ['strong', 'medium', 'weak', 'supporting', 'exclude'] as const;
export type AliasStrength = (typeof ALIAS_STRENGTHS)[number];
export const ALIAS_CASES = ['any', 'capital', 'exact'] as const;
export type AliasCase = (typeof ALIAS_CASES)[number];
export const ALIAS_KINDS = [
  'name',
  'abbreviation',
  'former-name',
  'misspelling',
  'inflection',
  'derived-word',
  'hashtag',
  'handle',
  'domain',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** What must stand in the text besides the alias: nothing, the owner’s name, or one of some words near by. */
export type AliasRequirement =
  | { readonly type: 'none' }
  | { readonly type: 'owner' }
  | { readonly type: 'any-of'; readonly words: readonly string[] };

export interface Alias {
  readonly text: string;
  readonly locale: 'any' | Locale;
  readonly kind: AliasKind;
  readonly strength: AliasStrength;
  readonly case: AliasCase;
  readonly accents: 'fold' | 'exact';
  readonly requires: AliasRequirement;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
}

export interface Platform {
  readonly type: 'platform';
  readonly slug: Slug;
  /** The English name: the one the command line and the gold files use. */
  readonly name: string;
  readonly aliases: readonly Alias[];
}

export interface Feature {
  readonly type: 'feature';
  readonly slug: Slug;
  readonly name: string;
  /** Slug of the platform it belongs to. */
  readonly platform: Slug;
  readonly aliases: readonly Alias[];
}

export type Entity = Platform | Feature;

export interface Catalogue {
  readonly platforms: readonly Platform[];
  readonly features: readonly Feature[];
}
