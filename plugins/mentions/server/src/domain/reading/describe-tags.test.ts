import type { Occurrence, TagVerdict } from '../../../../shared/document-tags';
import { NO_TAGS, type TagRelation } from '../decide/decisions';
import { describeTags, type NotedDecision } from './describe-tags';

const place = (score: number): Occurrence => {
  return { field: 'title', start: 0, end: 6, words: 'TikTok', left: '', right: '', score, reasons: [] };
};
const platform = (entityId: string, score: number) => {
  return { entityType: 'platform' as const, entityId, occurrence: place(score) };
};
const decision = (entityId: string, verdict: TagVerdict, relation: TagRelation = 'platforms'): NotedDecision => {
  return { entityId, verdict, relation, note: { id: 1, verdict, isYours: false } };
};
const stateWith = (isSet: boolean, ...decisions: NotedDecision[]) =>
  describeTags({
    found: [platform('tiktok', 0.5)],
    tags: { ...NO_TAGS, platforms: isSet ? ['tiktok'] : [] },
    decisions,
  }).platforms[0]?.state;

it('tells what stands behind a tag', () => {
  expect(stateWith(true)).toBe('automatic');
  expect(stateWith(false)).toBe('suggested');
  expect(stateWith(true, decision('tiktok', 'accepted'))).toBe('confirmed');
  expect(stateWith(true, decision('tiktok', 'added'))).toBe('by-hand');
  expect(stateWith(true, decision('tiktok', 'missed'))).toBe('by-hand');
  expect(stateWith(false, decision('tiktok', 'rejected'))).toBe('rejected');
  expect(stateWith(false, decision('tiktok', 'never'))).toBe('rejected');
});

it('puts main platforms first, then what is set, and what is rejected last', () => {
  const { platforms } = describeTags({
    found: [platform('suggested', 0.5), platform('sure', 0.95), platform('main', 0.7), platform('rejected', 0.99)],
    tags: { platforms: ['sure', 'main'], mainPlatforms: ['main'], features: [] },
    decisions: [decision('rejected', 'rejected')],
  });
  expect(platforms.map(({ entityId }) => entityId)).toEqual(['main', 'sure', 'suggested', 'rejected']);
});

it('counts each place once and has the score of the surest', () => {
  const { platforms, features } = describeTags({
    found: [platform('tiktok', 0.5), platform('tiktok', 0.9)],
    tags: NO_TAGS,
    decisions: [],
  });
  expect(platforms).toHaveLength(1);
  expect(platforms[0]).toMatchObject({ score: 0.9, occurrences: { length: 2 } });
  expect(features).toEqual([]);
});

it('shows what was decided even where nothing is found any longer', () => {
  const main = decision('tiktok', 'added', 'mainPlatforms');
  const { platforms } = describeTags({
    found: [],
    tags: { ...NO_TAGS, platforms: ['tiktok'], mainPlatforms: ['tiktok'] },
    decisions: [main, decision('vine', 'rejected')],
  });
  expect(platforms).toMatchObject([
    { entityId: 'tiktok', isMain: true, state: 'automatic', mainDecision: main.note },
    { entityId: 'vine', isSet: false, state: 'rejected' },
  ]);
  expect(platforms[0]?.score).toBeUndefined();
});
