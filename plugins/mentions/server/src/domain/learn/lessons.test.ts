import { DEFAULT_THRESHOLDS } from '../decide/thresholds';
import { Tagger } from '../tagger';
import { aCatalogue, aFeature, aPlatform } from '../testing/catalogue';
import { aDocument } from '../testing/document';
import { groundOf, type Ground } from './context';
import { ENOUGH, learnedScore, Lessons, PRIOR_WEIGHT, type Exclusion, type Lesson } from './lessons';

const thresholds = { automatic: 0.6, suggested: 0.4 };
const catalogue = aCatalogue(
  aPlatform({ name: 'Instagram' }),
  aPlatform({ name: 'Signal', aliases: [{ text: 'Signal', strength: 'medium', requires: { anyOf: ['messages'] } }] }),
  aFeature({ name: 'Live', platform: 'instagram', aliases: [{ text: 'Live', strength: 'weak' }, 'Instagram Live'] }),
  aFeature({ name: 'Guides', platform: 'instagram', aliases: [{ text: 'Guides', strength: 'weak' }] })
);
const taught = (lessons: Lesson[], exclusions: Exclusion[] = []) =>
  new Tagger(catalogue, { thresholds, lessons: new Lessons(lessons, exclusions) });
const analyze = (tagger: Tagger, text: string) => tagger.analyze(aDocument({ text }));
const features = (tagger: Tagger, text: string) =>
  analyze(tagger, text).tags.features.map(({ entity, automatic }) => [entity.slug, automatic]);

const LIVE: Ground = { entityId: 'instagram-live', alias: 'live', context: 'owner-beside' };
const TEN_REJECTIONS: Lesson = { ...LIVE, accepted: 0, rejected: 10 };

describe('the learned score', () => {
  it('is the mean of prior and decisions, the prior counting as ten', () => {
    expect(learnedScore(0.8, { accepted: 0, rejected: 0 }, thresholds)).toBe(0.8);
    expect(learnedScore(0.8, { accepted: 3, rejected: 2 }, thresholds)).toBeCloseTo(
      (PRIOR_WEIGHT * 0.8 + 3) / (PRIOR_WEIGHT + 5)
    );
    expect(learnedScore(0.5, { accepted: 10, rejected: 0 }, thresholds)).toBeCloseTo(0.75);
  });

  it('falls to suggestions once most of at least five decisions are rejections', () => {
    expect(learnedScore(0.98, { accepted: 2, rejected: ENOUGH - 2 }, thresholds)).toBeLessThan(0.6);
    expect(learnedScore(0.98, { accepted: 1, rejected: ENOUGH - 2 }, thresholds)).toBeGreaterThan(0.6);
    expect(learnedScore(0.98, { accepted: 5, rejected: 5 }, thresholds)).toBeGreaterThan(0.6);
  });

  it('stays worth suggesting, so that editors can bring it back', () => {
    expect(learnedScore(0.9, { accepted: 0, rejected: 1000 }, thresholds)).toBe(0.4);
    expect(learnedScore(0.2, { accepted: 0, rejected: 10 }, thresholds)).toBeCloseTo(0.1);
  });
});

describe('ten rejections of a weak alias in a context', () => {
  const before = new Tagger(catalogue);
  const after = before.taught({ thresholds, lessons: new Lessons([TEN_REJECTIONS]) });

  it('make its next tag there a suggestion, and say so', () => {
    const text = 'Le Live d’Instagram revient.';
    expect(features(before, text)).toEqual([['instagram-live', true]]);
    expect(features(after, text)).toEqual([['instagram-live', false]]);
    const { mentions } = analyze(after, text);
    expect(mentions[0]?.reasons).toContainEqual({ code: 'learned', words: '0/10' });
  });

  it.each([
    ['another alias', 'Instagram Live revient.'],
    ['another entry', 'Les Guides d’Instagram reviennent.'],
    ['another context', 'Sur Instagram, on lance aujourd’hui un Live.'],
    ['a platform', 'Signal, l’application de messages, et Instagram.'],
  ])('change nothing for %s', (_, text) => {
    expect(analyze(after, text)).toEqual(analyze(before, text));
  });
});

describe('lessons on platforms', () => {
  const signal: Ground = { entityId: 'signal', alias: 'signal', context: 'required-words' };
  const text = 'Le Signal de vos messages. Un autre Signal arrive.';
  const platforms = (tagger: Tagger) => analyze(tagger, text).tags.platforms.map(({ automatic }) => automatic);

  it('hold before a sure mention makes others sure', () => {
    expect(platforms(new Tagger(catalogue))).toEqual([true]);
    expect(platforms(taught([{ ...signal, accepted: 0, rejected: 10 }]))).toEqual([false]);
  });
});

describe('an alias that never means its entry', () => {
  it('is left out in that context, and in no other', () => {
    const tagger = taught([], [LIVE]);
    expect(features(tagger, 'Le Live d’Instagram revient.')).toEqual([]);
    expect(features(tagger, 'Instagram Live revient.')).toEqual([['instagram-live', true]]);
  });

  it('may be left out within some words only, however they are written', () => {
    const tagger = taught([], [{ ...LIVE, phrase: 'en Live d’' }]);
    expect(features(tagger, 'Un concert EN  live d’Instagram.')).toEqual([]);
    expect(features(tagger, 'Le Live d’Instagram revient.')).toEqual([['instagram-live', true]]);
    expect(features(tagger, 'Rien n’est bien Live d’Instagram.')).toEqual([['instagram-live', true]]);
  });
});

describe('the ground of a mention', () => {
  it('is its alias and what ties it', () => {
    const { mentions } = analyze(new Tagger(catalogue), 'Le Live d’Instagram revient.');
    expect(mentions.map(groundOf)).toEqual([LIVE, { entityId: 'instagram', alias: 'instagram', context: 'alone' }]);
  });

  it('is the same before and after lessons', () => {
    const { mentions } = analyze(taught([TEN_REJECTIONS]), 'Le Live d’Instagram revient.');
    expect(mentions.map(groundOf)[0]).toEqual(LIVE);
  });
});

it('nothing changes without lessons', () => {
  const untaught = new Tagger(catalogue, { thresholds: DEFAULT_THRESHOLDS, lessons: new Lessons() });
  expect(analyze(untaught, 'Le Live d’Instagram')).toEqual(analyze(new Tagger(catalogue), 'Le Live d’Instagram'));
});
