import { applyDecisions, decisionsIn, NO_TAGS, sameTags, withLater, type Decision, type TagSet } from './decisions';

const tags = (some: Partial<TagSet>): TagSet => ({ ...NO_TAGS, ...some });
const added = (relation: Decision['relation'], entityId: string): Decision => ({
  relation,
  entityId,
  verdict: 'added',
});
const removed = (relation: Decision['relation'], entityId: string): Decision => ({
  relation,
  entityId,
  verdict: 'rejected',
});

describe('the decisions in a change by hand', () => {
  it('are what was added and what was removed', () => {
    const before = tags({ platforms: ['tiktok', 'vine'], features: ['duet'] });
    expect(decisionsIn(before, { platforms: ['tiktok', 'yubo'], mainPlatforms: ['tiktok'], features: [] })).toEqual([
      added('platforms', 'yubo'),
      removed('platforms', 'vine'),
      added('mainPlatforms', 'tiktok'),
      removed('features', 'duet'),
      removed('mainPlatforms', 'vine'),
    ]);
  });

  it('take a platform off the main ones where it is taken off the text, even one an editor had made main', () => {
    const earlier = decisionsIn(NO_TAGS, { mainPlatforms: ['yubo'] });
    const later = decisionsIn(tags({ platforms: ['yubo'], mainPlatforms: ['yubo'] }), { platforms: [] });
    expect(applyDecisions(NO_TAGS, withLater(earlier, later))).toEqual(NO_TAGS);
  });

  it('leave alone the relations that were not sent', () => {
    expect(decisionsIn(tags({ platforms: ['vine'], features: ['duet'] }), { platforms: ['vine'] })).toEqual([]);
  });

  it('do not mind the order', () => {
    expect(decisionsIn(tags({ platforms: ['vine', 'yubo'] }), { platforms: ['yubo', 'vine'] })).toEqual([]);
  });
});

describe('later decisions', () => {
  it('replace earlier ones on the same tag, and only those', () => {
    const earlier = [added('platforms', 'vine'), added('features', 'vine'), added('platforms', 'yubo')];
    expect(withLater(earlier, [removed('platforms', 'vine')])).toEqual([
      removed('platforms', 'vine'),
      added('features', 'vine'),
      added('platforms', 'yubo'),
    ]);
  });

  it('replace one another: the last word counts', () => {
    expect(withLater([], [added('platforms', 'vine'), removed('platforms', 'vine')])).toEqual([
      removed('platforms', 'vine'),
    ]);
  });
});

describe('tags with decisions applied', () => {
  const automatic = tags({ platforms: ['tiktok', 'vine'], mainPlatforms: ['tiktok'], features: ['duet'] });

  it('are the automatic ones without decisions', () => expect(applyDecisions(automatic, [])).toEqual(automatic));

  it('have what an editor added, once', () => {
    const decisions = [added('platforms', 'yubo'), added('platforms', 'vine'), added('features', 'stitch')];
    expect(applyDecisions(automatic, decisions)).toEqual(
      tags({ platforms: ['tiktok', 'vine', 'yubo'], mainPlatforms: ['tiktok'], features: ['duet', 'stitch'] })
    );
  });

  it.each(['accepted', 'added', 'missed'] as const)('have what is %s', (verdict) => {
    const decision: Decision = { relation: 'features', entityId: 'stitch', verdict };
    expect(applyDecisions(NO_TAGS, [decision])).toEqual(tags({ features: ['stitch'] }));
  });

  it.each(['rejected', 'never'] as const)('lack what is %s', (verdict) => {
    const decision: Decision = { relation: 'features', entityId: 'duet', verdict };
    expect(applyDecisions(automatic, [decision])).toEqual({ ...automatic, features: [] });
  });

  it('lack what an editor removed', () => {
    expect(applyDecisions(automatic, [removed('platforms', 'vine'), removed('features', 'duet')])).toEqual(
      tags({ platforms: ['tiktok'], mainPlatforms: ['tiktok'] })
    );
  });

  it('have a main platform as platform too', () => {
    expect(applyDecisions(NO_TAGS, [added('mainPlatforms', 'yubo')])).toEqual(
      tags({ platforms: ['yubo'], mainPlatforms: ['yubo'] })
    );
  });

  it('lose a main platform that is removed as platform', () => {
    expect(applyDecisions(automatic, [removed('platforms', 'tiktok')])).toEqual(
      tags({ platforms: ['vine'], features: ['duet'] })
    );
  });

  it('keep a platform that is removed as main only', () => {
    expect(applyDecisions(automatic, [removed('mainPlatforms', 'tiktok')])).toEqual(
      tags({ ...automatic, mainPlatforms: [] })
    );
  });

  it('follow a removal even where nothing is tagged by itself', () => {
    expect(applyDecisions(NO_TAGS, [removed('platforms', 'vine'), removed('features', 'duet')])).toEqual(NO_TAGS);
  });

  it('change nothing when applied again', () => {
    const decisions = [added('mainPlatforms', 'yubo'), removed('platforms', 'vine')];
    const once = applyDecisions(automatic, decisions);
    expect(applyDecisions(once, decisions)).toEqual(once);
  });

  it('are what the editor asked for, whatever was there before', () => {
    const asked = { platforms: ['yubo', 'tiktok'], mainPlatforms: ['yubo'], features: ['stitch'] };
    expect(sameTags(applyDecisions(automatic, decisionsIn(automatic, asked)), asked)).toBe(true);
  });
});

describe('the same tags', () => {
  it('may stand in another order', () => {
    expect(sameTags(tags({ platforms: ['vine', 'yubo'] }), tags({ platforms: ['yubo', 'vine'] }))).toBe(true);
  });

  it.each([
    tags({ platforms: ['vine', 'yubo'] }),
    tags({ platforms: ['yubo'] }),
    tags({ mainPlatforms: ['vine'] }),
    tags({ platforms: ['vine'], features: ['duet'] }),
    NO_TAGS,
  ])('are not %j beside one platform', (other) => expect(sameTags(tags({ platforms: ['vine'] }), other)).toBe(false));
});
