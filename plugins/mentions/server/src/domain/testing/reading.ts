import type { Entity, Slug } from '../catalogue/types';
import { Tagger, type Analysis } from '../tagger';
import { aCatalogue } from './catalogue';
import { aDocument } from './document';

/** What the tagger makes of a document, in a form that is short to compare. */
export interface Reading {
  /** Slugs of the automatic tags. */
  readonly platforms: readonly Slug[];
  readonly features: readonly Slug[];
  readonly main: readonly Slug[];
  readonly analysis: Analysis;
  /** The scores of an entity’s mentions, in the order of the text. */
  scores(slug: Slug): number[];
  /** The codes of all reasons for an entity’s mentions. */
  reasons(slug: Slug): string[];
}

/** Reads a document, or a body without title, against a catalogue of these entities. */
export function read(entities: readonly Entity[], input: string | Parameters<typeof aDocument>[0]): Reading {
  const document = aDocument(typeof input === 'string' ? { text: input } : input);
  const analysis = new Tagger(aCatalogue(...entities)).analyze(document);
  const automatic = <T extends { readonly automatic: boolean }>(tags: readonly T[]): T[] =>
    tags.filter((tag) => tag.automatic);
  const slugs = (tags: readonly { entity: Entity }[]): Slug[] => tags.map(({ entity }) => entity.slug).sort();
  const mentionsOf = (slug: Slug) => analysis.mentions.filter(({ entity }) => entity.slug === slug);
  return {
    platforms: slugs(automatic(analysis.tags.platforms)),
    features: slugs(automatic(analysis.tags.features)),
    main: slugs(analysis.tags.platforms.filter(({ main }) => main)),
    analysis,
    scores: (slug) => mentionsOf(slug).map(({ score }) => score),
    reasons: (slug) => mentionsOf(slug).flatMap(({ reasons }) => reasons.map(({ code }) => code)),
  };
}
