import { addTo } from '../../../../shared/multimap';
import type { Thresholds } from '../decide/thresholds';
import { asIs, type Judge } from '../resolve/mention';
import type { DocumentText } from '../text/document';
import { fold, isWordUnit } from '../text/fold';
import { groundOf, type Ground } from './context';

/** How often editors confirmed and rejected tags that stood on one ground. */
export interface Lesson extends Ground {
  readonly accepted: number;
  readonly rejected: number;
}

/** An alias that never means its entry in a context: everywhere in that context, or only within some words. */
export interface Exclusion extends Ground {
  /** Words of the text that hold the alias: « en direct de ». */
  readonly phrase?: string;
}

/** A score that nobody has judged yet counts as much as this many decisions. */
export const PRIOR_WEIGHT = 10;
/** So many decisions are needed before rejections alone take an alias off the automatic tags. */
export const ENOUGH = 5;
const JUST_BELOW = 0.01;

/**
 * The score of a ground after decisions on it, 0–1. The prior score is a Beta distribution worth PRIOR_WEIGHT
 * decisions, each decision a Bernoulli trial; the posterior mean is (w·p + accepted) / (w + accepted + rejected). An
 * alias rejected in most of at least ENOUGH decisions is kept below the automatic threshold. Rejections never silence
 * what was worth suggesting: from suggestions, editors can bring it back. Only `never` silences.
 */
export function learnedScore(
  prior: number,
  { accepted, rejected }: Pick<Lesson, 'accepted' | 'rejected'>,
  { automatic, suggested }: Thresholds
): number {
  const decisions = accepted + rejected;
  const posterior = (PRIOR_WEIGHT * prior + accepted) / (PRIOR_WEIGHT + decisions);
  const isMostlyWrong = decisions >= ENOUGH && rejected * 2 > decisions;
  const audible = prior >= suggested ? Math.max(posterior, suggested) : posterior;
  return isMostlyWrong ? Math.min(audible, Math.max(0, automatic - JUST_BELOW)) : audible;
}

/** What editors have taught: counts and exclusions by ground. */
export class Lessons {
  private readonly counts: ReadonlyMap<string, Lesson>;
  private readonly exclusions: ReadonlyMap<string, readonly Exclusion[]>;

  constructor(lessons: readonly Lesson[] = [], exclusions: readonly Exclusion[] = []) {
    this.counts = new Map(lessons.map((lesson) => [keyOf(lesson), lesson]));
    const byGround = new Map<string, Exclusion[]>();
    for (const exclusion of exclusions) addTo(byGround, keyOf(exclusion), exclusion);
    this.exclusions = byGround;
  }

  /** How to judge the mentions of a document. */
  judgeIn({ text }: DocumentText, thresholds: Thresholds): Judge {
    if (this.counts.size === 0 && this.exclusions.size === 0) return asIs;
    return (mention) => {
      const ground = groundOf(mention);
      if (!ground) return mention;
      const key = keyOf(ground);
      if (this.exclusions.get(key)?.some((exclusion) => holds(exclusion, text, mention))) {
        return { ...mention, score: 0 };
      }
      const lesson = this.counts.get(key);
      if (!lesson) return mention;
      const words = `${lesson.accepted}/${lesson.accepted + lesson.rejected}`;
      const score = learnedScore(mention.score, lesson, thresholds);
      return { ...mention, score, reasons: [...mention.reasons, { code: 'learned', words }] };
    };
  }
}

/** True where the exclusion is about these words of the text: everywhere, or within its phrase. */
function holds({ phrase }: Exclusion, text: string, { start, end }: { start: number; end: number }): boolean {
  if (phrase === undefined) return true;
  const words = fold(text.slice(start, end));
  const [left, ...others] = fold(phrase).split(words);
  if (left === undefined || others.length === 0) return false;
  // Invisible characters and runs of spaces fold away: twice the phrase is room enough.
  const room = 2 * phrase.length;
  const before = ` ${fold(text.slice(Math.max(0, start - room), start))}`;
  const after = `${fold(text.slice(end, end + room))} `;
  return endsWithWords(before, left.trim()) && startsWithWords(after, others.join(words).trim());
}

const endsWithWords = (text: string, words: string): boolean => words === '' || text.endsWith(` ${words}`);
/** « d’ » may end within a word, « de » may not. */
const startsWithWords = (text: string, words: string): boolean => {
  const endsInWord = words !== '' && isWordUnit(words.charCodeAt(words.length - 1));
  return text.startsWith(words) && !(endsInWord && isWordUnit(text.charCodeAt(words.length)));
};
const keyOf = ({ entityId, alias, context }: Ground): string => `${entityId}\n${alias}\n${context}`;
