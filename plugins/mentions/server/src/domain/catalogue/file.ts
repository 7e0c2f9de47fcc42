import { withNames, type AliasInput } from './aliases';
import { platformAliases } from './names';
import type { Catalogue, Feature, PartialDate, Platform, Slug } from './types';

/** The files of database/catalogue/, as catalogue.schema.json describes them. */
export interface CatalogueFile {
  readonly platforms?: readonly PlatformEntry[];
  readonly features?: readonly FeatureEntry[];
}

export interface LocalisedText {
  readonly fr: string;
  readonly en: string;
}

interface Entry {
  readonly slug: Slug;
  readonly name: LocalisedText;
  readonly kind: string;
  readonly description: LocalisedText;
  readonly launchedOn?: PartialDate;
  readonly aliases?: readonly AliasEntry[];
}

export interface PlatformEntry extends Entry {
  readonly owner?: string;
  readonly website?: string;
  readonly domains?: readonly string[];
  readonly closedOn?: PartialDate;
  readonly colour?: string;
}

export interface FeatureEntry extends Entry {
  readonly platform: Slug;
  readonly state: 'announced' | 'testing' | 'live' | 'retired';
  readonly retiredOn?: PartialDate;
  /** Where the dates come from. */
  readonly source?: string;
}

export type AliasEntry =
  | string
  | (Omit<AliasInput, 'requires'> & {
      readonly requires?: 'none' | 'owner' | { readonly anyOf: readonly string[] };
    });

/** The catalogue that some files together describe. */
export function fromFiles(files: readonly CatalogueFile[]): Catalogue {
  return {
    platforms: files.flatMap((file) => (file.platforms ?? []).map(toPlatform)),
    features: files.flatMap((file) => (file.features ?? []).map(toFeature)),
  };
}

function toPlatform({ slug, name, aliases = [], domains = [] }: PlatformEntry): Platform {
  return {
    type: 'platform',
    slug,
    name: name.en,
    aliases: platformAliases([name.en, name.fr], aliases.map(toInput), domains),
  };
}

function toFeature({ slug, name, platform, aliases = [] }: FeatureEntry): Feature {
  return {
    type: 'feature',
    slug,
    platform,
    name: name.en,
    aliases: withNames([name.en, name.fr], aliases.map(toInput)),
  };
}

/** An alias of a file as the catalogue takes it. */
export function toInput(entry: AliasEntry): AliasInput {
  if (typeof entry === 'string') return { text: entry };
  const { requires, ...rest } = entry;
  if (requires === undefined) return rest;
  if (typeof requires === 'string') return { ...rest, requires: { type: requires } };
  return { ...rest, requires: { type: 'any-of', words: requires.anyOf } };
}
