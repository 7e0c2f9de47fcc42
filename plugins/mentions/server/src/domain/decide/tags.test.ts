import type { Entity } from '../catalogue/types';
import { aFeature, aPlatform } from '../testing/catalogue';
import { tagsOf as combine } from './tags';

const [AUTOMATIC, SUGGESTED] = [0.7, 0.3];
const tagsOf = (...[platforms, features, mains]: DropLast<Parameters<typeof combine>>) =>
  combine(platforms, features, mains, { automatic: AUTOMATIC, suggested: SUGGESTED });
type DropLast<T extends readonly unknown[]> = T extends readonly [...infer Rest, unknown] ? Rest : never;

const tiktok = aPlatform({ name: 'TikTok' });
const vine = aPlatform({ name: 'Vine' });
const duet = aFeature({ name: 'Duet', platform: 'tiktok' });

const mention = <T extends Entity>(entity: T, score: number) => ({ entity, score, start: 0, end: 1, reasons: [] });

describe('tags', () => {
  it('begin where they are worth a suggestion', () => {
    const scores = [SUGGESTED, SUGGESTED - 0.01, 0];
    expect(scores.map((score) => tagsOf([mention(vine, score)], [], new Set()).platforms.length)).toEqual([1, 0, 0]);
    expect(scores.map((score) => tagsOf([], [mention(duet, score)], new Set()).features.length)).toEqual([1, 0, 0]);
  });

  it('have the best score of the mentions, and stay doubtful when doubtful words are repeated', () => {
    const doubtful = [mention(vine, 0.5), mention(vine, 0.5)];
    const mentions = [...doubtful, mention(tiktok, 0.5), mention(tiktok, 0.9), mention(tiktok, 0.7)];
    const { platforms } = tagsOf(mentions, [], new Set());
    expect(platforms).toEqual([
      { entity: tiktok, score: 0.9, main: false, automatic: true },
      { entity: vine, score: 0.5, main: false, automatic: false },
    ]);
  });

  it('are main only where they are automatic', () => {
    const mains = new Set(['vine']);
    expect(tagsOf([mention(vine, AUTOMATIC)], [], mains).platforms).toMatchObject([{ main: true }]);
    expect(tagsOf([mention(vine, AUTOMATIC - 0.01)], [], mains).platforms).toMatchObject([{ main: false }]);
  });
});
