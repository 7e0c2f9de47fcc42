import type { Slug } from '../catalogue/types';
import type { DocumentText, Line } from '../text/document';
import type { FeatureMention, ReasonCode } from './mention';

/** Scores that everyday words reach by a loose tie, a heading’s apart: this is where « la première boutique » and « le fil » are alike. */
const LOOSE = { from: 0.6, to: 0.62 } as const;
/** Worth a suggestion, no more. */
const ALONE = 0.55;
/** An everyday word is a feature where this many others of its platform stand in the same line, … */
const ENOUGH = 2;
/** … or where the line is short: a heading, an item of a list. UTF-16 units. */
const SHORT_LINE = 120;

/**
 * Everyday words that nothing but the subject of the text ties to a platform are features where other features of that
 * platform stand around them (« les hashtags, les mentions, les listes »), or where they come again. Once and alone in a
 * paragraph they are a suggestion: on the gold sets 9 in 10 are right in company, about half of those alone.
 */
export function judgeCompany(document: DocumentText, features: readonly FeatureMention[]): readonly FeatureMention[] {
  if (!features.some(isLoose)) return features;
  const around = new Company(document, features);
  return features.map((mention) => (isLoose(mention) && !around.hasCompany(mention) ? alone(mention) : mention));
}

function isLoose({ score, reasons }: FeatureMention): boolean {
  const has = (code: ReasonCode): boolean => reasons.some((reason) => reason.code === code);
  return score >= LOOSE.from && score < LOOSE.to && has('alias-weak') && !has('owner-in-heading') && !has('learned');
}

function alone(mention: FeatureMention): FeatureMention {
  return { ...mention, score: ALONE, reasons: [...mention.reasons, { code: 'alone-in-paragraph' }] };
}

/** The features of each platform in each line. */
class Company {
  private readonly byLine = new Map<Line, Map<Slug, Set<Slug>>>();
  private readonly places = new Map<Slug, number>();

  constructor(
    private readonly document: DocumentText,
    features: readonly FeatureMention[]
  ) {
    for (const { start, entity } of features) {
      this.places.set(entity.slug, (this.places.get(entity.slug) ?? 0) + 1);
      const line = document.lineAt(start);
      if (!line) continue;
      const platforms = this.byLine.get(line) ?? new Map<Slug, Set<Slug>>();
      this.byLine.set(line, platforms);
      platforms.set(entity.platform, (platforms.get(entity.platform) ?? new Set<Slug>()).add(entity.slug));
    }
  }

  hasCompany({ start, entity, reasons }: FeatureMention): boolean {
    const isLifted = reasons.some(({ code }) => code === 'feature-is-tagged');
    if ((this.places.get(entity.slug) ?? 0) > 1 && !isLifted) return true;
    const line = this.document.lineAt(start);
    if (!line || line.end - line.start < SHORT_LINE) return true;
    const others = (this.byLine.get(line)?.get(entity.platform)?.size ?? 1) - 1;
    return others >= ENOUGH;
  }
}
