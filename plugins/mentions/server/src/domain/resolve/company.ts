import type { Slug } from '../catalogue/types';
import type { DocumentText, Line } from '../text/document';
import { KIND_TABLE, UPPER } from '../text/fold';
import { hasLetter } from '../text/letters';
import { FEATURE_SCORES } from './feature-scores';
import type { FeatureMention, ReasonCode } from './mention';
import { areListed } from './neighbours';
import type { OwnerFinder } from './owner';

/** Scores that everyday words reach by a loose tie, a heading’s apart: this is where « la première boutique » and « le fil » are alike. */
const LOOSE = { from: 0.6, to: 0.62 } as const;
/** Worth a suggestion, no more. */
const ALONE = 0.55;
/** An everyday word is a feature where this many others of its platform stand in the same line, … */
const ENOUGH = 2;
/** … or where the line is short: a heading, an item of a list. UTF-16 units. */
const SHORT_LINE = 120;

/** What an everyday word gets that company makes a feature. */
const IN_COMPANY = 0.62;
/** Scores of everyday words that their platform’s sentence or paragraph does not make features by itself. */
const { 'owner-in-sentence': IN_SENTENCE, 'owner-in-paragraph': IN_PARAGRAPH } = FEATURE_SCORES.weak;

/**
 * Everyday words are features or not by what stands around them.
 *
 * Those that nothing but the subject of the text ties to a platform are features where other features of that platform
 * stand around them (« les hashtags, les mentions, les listes »), or where they come again. Once and alone in a paragraph
 * they are a suggestion: on the gold sets 9 in 10 are right in company, about half of those alone.
 *
 * Those in the sentence of their platform are features too where they stand in a list of its features (« Foursquare :
 * check-ins, badges et maires ») or among several; so are those of a paragraph that begins with their platform and names
 * no other, beside one more of its features.
 */
export function judgeCompany(
  document: DocumentText,
  features: readonly FeatureMention[],
  owners: OwnerFinder
): readonly FeatureMention[] {
  if (!features.some((mention) => isLoose(mention) || isShort(mention))) return features;
  const around = new Company(document, features);
  return features.map((mention, index) => {
    if (isLoose(mention)) return around.hasCompany(mention) ? mention : alone(mention);
    if (!isShort(mention)) return mention;
    const isInList = isListedIn(document, features, index);
    return isInList || around.isAmong(mention, owners) ? inCompany(mention) : mention;
  });
}

/** True for an everyday word whose platform is near, yet not near enough. */
function isShort({ score, reasons }: FeatureMention): boolean {
  if (score !== IN_SENTENCE && score !== IN_PARAGRAPH) return false;
  return (
    reasons.some(({ code }) => code === 'alias-weak') &&
    reasons.some(({ code }) => code === 'owner-in-sentence' || code === 'owner-in-paragraph') &&
    !reasons.some(({ code }) => code === 'learned' || code === 'owners-equally-likely')
  );
}

function inCompany(mention: FeatureMention): FeatureMention {
  return { ...mention, score: IN_COMPANY, reasons: [...mention.reasons, { code: 'in-company' }] };
}

/** True where a feature of the same platform stands next to it in a list. */
function isListedIn(document: DocumentText, features: readonly FeatureMention[], index: number): boolean {
  const mention = features[index];
  return [features[index - 1], features[index + 1]].some(
    (other) =>
      mention !== undefined &&
      other !== undefined &&
      other.entity.platform === mention.entity.platform &&
      other.score >= IN_PARAGRAPH &&
      areListed(document, other, mention)
  );
}

const STOPS: ReadonlySet<string> = new Set('.:–—');
const MARKS = /^[\s*_»”"]*/u;
const MOST_MARKS = 5;

/** « Badges. Il y en a 166 », « **Boosts** : à partir de deux »: what its paragraph is about. */
function isLabel({ text, units }: DocumentText, line: Line, { start, end }: FeatureMention): boolean {
  if (KIND_TABLE[units[start] ?? 0] !== UPPER || hasLetter(units, line.start, start)) return false;
  const rest = text.slice(end, end + MOST_MARKS).replace(MARKS, '');
  return STOPS.has(rest.charAt(0));
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

  /** True among features of its platform: several in its sentence’s line, or one in a paragraph that is the platform’s own. */
  isAmong({ start, end, entity, score }: FeatureMention, owners: OwnerFinder): boolean {
    const line = this.document.lineAt(start);
    const others = line ? (this.byLine.get(line)?.get(entity.platform)?.size ?? 1) - 1 : 0;
    if (others === 0) return false;
    const named = owners.namedInLine(line, { start, end });
    if (!named.every(({ slug }) => slug === entity.platform)) return false;
    if (score === IN_SENTENCE) return others >= ENOUGH;
    const [first] = named;
    return first?.sentence !== undefined && first.sentence.start === line?.start;
  }

  hasCompany(mention: FeatureMention): boolean {
    const { start, entity, reasons } = mention;
    const isLifted = reasons.some(({ code }) => code === 'feature-is-tagged');
    if ((this.places.get(entity.slug) ?? 0) > 1 && !isLifted) return true;
    const line = this.document.lineAt(start);
    if (!line || line.end - line.start < SHORT_LINE || isLabel(this.document, line, mention)) return true;
    const others = (this.byLine.get(line)?.get(entity.platform)?.size ?? 1) - 1;
    return others >= ENOUGH;
  }
}
