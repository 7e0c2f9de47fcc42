import type { Decision } from '../decide/decisions';
import { read } from '../testing/reading';
import { aFeature, aPlatform } from '../testing/catalogue';
import { groundDecisions } from './ground-decisions';

const catalogue = [
  aPlatform({ name: 'Instagram' }),
  aFeature({ name: 'Live', platform: 'instagram', aliases: [{ text: 'live', strength: 'weak' }] }),
  aFeature({ name: 'Guides', platform: 'instagram', aliases: [{ text: 'guides', strength: 'weak' }] }),
];
const { analysis } = read(catalogue, 'Un live sur Instagram. Et, bien plus tard dans la semaine, trois guides.');
const decide = (decision: Decision) => groundDecisions([decision], analysis)[0];

describe('a decision', () => {
  it('rests on the best mention of a tag that was found', () => {
    expect(decide({ relation: 'features', entityId: 'instagram-live', verdict: 'rejected' })).toEqual({
      relation: 'features',
      entityId: 'instagram-live',
      verdict: 'rejected',
      ground: { alias: 'live', context: 'owner-beside' },
    });
  });

  it('that sets a tag which was found accepts it', () => {
    expect(decide({ relation: 'platforms', entityId: 'instagram', verdict: 'added' })).toMatchObject({
      verdict: 'accepted',
      ground: { alias: 'instagram', context: 'alone' },
    });
  });

  it.each([
    ['what was not found', { relation: 'features', entityId: 'instagram-notes', verdict: 'added' }],
    ['main platforms', { relation: 'mainPlatforms', entityId: 'instagram', verdict: 'rejected' }],
  ] as const)('teaches nothing about %s', (_, decision) => expect(decide(decision)).toEqual(decision));
});
