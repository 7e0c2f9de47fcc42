import type { Catalogue } from './catalogue/types';
import type { Reason } from './resolve/mention';
import type { Analysis } from './tagger';

/** What `mentions analyze` prints for a document. */
export interface AnalysisRecord {
  readonly id: string;
  readonly platforms: readonly { name: string; slug: string; main: boolean; score: number }[];
  readonly features: readonly { name: string; slug: string; platform: string; score: number }[];
  readonly mentions: readonly {
    type: 'platform' | 'feature';
    name: string;
    slug: string;
    platform?: string;
    field: string;
    start: number;
    end: number;
    text: string;
    score: number;
    reasons: readonly Reason[];
  }[];
}

/** The analysis in the shape of the command line: English names, offsets in each field, automatic tags only. */
export function toRecord(id: string, analysis: Analysis, catalogue: Catalogue): AnalysisRecord {
  const names = new Map(catalogue.platforms.map(({ slug, name }) => [slug, name]));
  const platformName = (slug: string): string => names.get(slug) ?? slug;
  const { tags, mentions, document } = analysis;
  return {
    id,
    platforms: tags.platforms
      .filter(({ automatic }) => automatic)
      .map(({ entity: { name, slug }, main, score }) => ({ name, slug, main, score })),
    features: tags.features
      .filter(({ automatic }) => automatic)
      .map(({ entity: { name, slug, platform }, score }) => ({ name, slug, platform: platformName(platform), score })),
    mentions: mentions.map(({ entity, start, end, score, reasons }) => {
      const at = document.locate(start);
      return {
        type: entity.type,
        name: entity.name,
        slug: entity.slug,
        ...(entity.type === 'feature' ? { platform: platformName(entity.platform) } : {}),
        field: at.field,
        start: at.offset,
        end: at.offset + (end - start),
        text: document.text.slice(start, end),
        score,
        reasons,
      };
    }),
  };
}
