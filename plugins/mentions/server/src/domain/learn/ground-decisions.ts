import type { Decision } from '../decide/decisions';
import type { Analysis } from '../tagger';
import { fold } from '../text/fold';
import { groundOf, type Ground } from './context';

/**
 * Decisions with the ground each rests on, as the tagger saw the text. Setting a tag that was found confirms it:
 * `added` becomes `accepted`. What nobody was shown teaches nothing, since nobody could have rejected it either; nor
 * do main platforms, which are no matter of words.
 */
export function groundDecisions(
  decisions: readonly Decision[],
  analysis: Pick<Analysis, 'tags' | 'mentions'>
): Decision[] {
  return decisions.map((decision) => {
    const ground = decision.relation === 'mainPlatforms' ? undefined : groundOfTag(decision.entityId, analysis);
    if (!ground) return decision;
    const verdict = decision.verdict === 'added' ? 'accepted' : decision.verdict;
    return { ...decision, verdict, ground: { alias: ground.alias, context: ground.context } };
  });
}

/** What the tag of an entry rests on: the ground of its best mention; undefined where it is not even suggested. */
export function groundOfTag(
  entityId: string,
  { tags, mentions }: Pick<Analysis, 'tags' | 'mentions'>
): Ground | undefined {
  const tag = [...tags.platforms, ...tags.features].find(({ entity }) => entity.slug === entityId);
  const deciding = tag && mentions.find(({ entity, score }) => entity.slug === entityId && score === tag.score);
  return deciding && groundOf(deciding);
}

/** The ground of an entry’s surest mention whose alias stands within a phrase; undefined where there is none. */
export function groundWithin(
  entityId: string,
  phrase: string,
  { mentions }: Pick<Analysis, 'mentions'>
): Pick<Ground, 'alias' | 'context'> | undefined {
  const words = fold(phrase);
  const grounds = mentions
    .filter(({ entity }) => entity.slug === entityId)
    .toSorted((a, b) => b.score - a.score)
    .flatMap((mention) => groundOf(mention) ?? []);
  const ground = grounds.find(({ alias }) => words.includes(alias));
  return ground && { alias: ground.alias, context: ground.context };
}
