import type { AliasStrength } from '../catalogue/types';
import { aFeature, aPlatform } from '../testing/catalogue';
import { read } from '../testing/reading';

const facebook = aPlatform({ name: 'Facebook' });
const instagram = aPlatform({ name: 'Instagram' });

/** A feature of Facebook called by one word of the given strength. */
const called = (text: string, strength: AliasStrength) =>
  aFeature({ name: 'Test', slug: 'test', platform: 'facebook', aliases: [{ text, strength }] });

const isTagged = (strength: AliasStrength, text: string): boolean =>
  read([facebook, instagram, called('groupe', strength)], text).features.includes('test');

const BESIDE = 'Il anime un groupe Facebook.';
const SENTENCE = 'Facebook explique longuement à tous ceux qui veulent l’entendre comment on anime un groupe.';
const PARAGRAPH = 'Facebook change. Il anime un groupe.';
const ELSEWHERE = 'Instagram gagne. Instagram a tout.\nFacebook change.\nUn groupe arrive enfin.\nVoilà.';
const NOWHERE = 'Il anime un groupe.';

describe('the words for a feature', () => {
  it.each([
    ['strong', [true, true, true, true, true]],
    ['medium', [true, true, true, false, false]],
    ['weak', [true, true, true, false, false]],
    ['supporting', [false, false, false, false, false]],
    ['exclude', [false, false, false, false, false]],
  ] as const)('that are %s need their platform this near', (strength, expected) => {
    expect([BESIDE, SENTENCE, PARAGRAPH, ELSEWHERE, NOWHERE].map((text) => isTagged(strength, text))).toEqual(expected);
  });

  it('that are weak need it in the same sentence where the text is about another platform', () => {
    const about = (body: string) => ({
      title: 'Instagram change',
      text: `Instagram a gagné. Instagram a tout.\n${body}\nFin.`,
    });
    const groupe = [facebook, instagram, called('groupe', 'weak')];
    expect(read(groupe, about('Il anime un groupe Facebook.')).features).toEqual(['test']);
    expect(read(groupe, about('Facebook se tait. Il anime un groupe.')).features).toEqual([]);
  });

  it.each(['Sur Facebook, ', 'Côté Facebook, ', 'Chez Facebook : '])(
    'that are weak belong to the platform that begins their sentence: « %s… »',
    (opening) => {
      const text = `Instagram a gagné. Instagram a tout.\n${opening}rien ne vaut la chaleur et les fous rires du soir d’un groupe.\nFin.`;
      expect(isTagged('weak', text)).toBe(true);
      expect(isTagged('weak', text.replace('les fous rires du soir', 'les photos d’Instagram'))).toBe(false);
    }
  );

  it('that are weak are a name when a capital stands in the middle of a sentence', () => {
    const payments = [facebook, instagram, called('payments', 'weak')];
    const text = (word: string) => ({
      locale: 'en',
      title: 'Instagram wins',
      text: `Instagram has it all.\nFacebook is there for everybody who wants to sell or buy or give today, and ${word} are safe.\nEnd.`,
    });
    expect(read(payments, text('Payments')).features).toEqual(['test']);
    expect(read(payments, text('payments')).features).toEqual([]);
    expect(
      read(payments, { ...text(''), text: 'Instagram has it all.\nFacebook is there. Payments are safe.\nEnd.' })
        .features
    ).toEqual([]);
  });

  it('that are doubtful count where the same feature is tagged elsewhere', () => {
    const reading = read(
      [facebook, called('groupe', 'weak')],
      `${BESIDE}\nInstagram rit.\nUn groupe arrive enfin.\nVoilà.`
    );
    expect(reading.scores('test')).toEqual([expect.any(Number), 0.6]);
  });

  it('carry the reasons for their score', () => {
    const reading = read([facebook, called('groupe', 'weak')], { title: 'Un groupe Facebook' });
    expect(reading.reasons('test')).toEqual(['alias-weak', 'owner-beside', 'in-title']);
  });
});

describe('excluded words for a feature', () => {
  const pages = aFeature({
    name: 'Pages',
    platform: 'facebook',
    aliases: [
      { text: 'Pages', strength: 'weak' },
      { text: 'page', strength: 'weak' },
      { text: 'page suivante', strength: 'exclude' },
    ],
  });

  it('are no mention, even beside the platform', () => {
    expect(read([facebook, pages], 'La page suivante de Facebook.').features).toEqual([]);
    expect(read([facebook, pages], 'La page de Facebook.').features).toEqual(['facebook-pages']);
  });

  it('that name another platform are that platform’s', () => {
    const linkedIn = aPlatform({ name: 'LinkedIn' });
    const linkedInPages = aFeature({
      name: 'LinkedIn Pages',
      slug: 'linkedin-pages',
      platform: 'linkedin',
      aliases: [
        { text: 'page', strength: 'weak' },
        { text: 'page Facebook', strength: 'exclude' },
      ],
    });
    const reading = read([facebook, linkedIn, pages, linkedInPages], 'Sur LinkedIn, il montre sa page Facebook.');
    expect(reading).toMatchObject({ platforms: ['facebook', 'linkedin'], features: ['facebook-pages'] });
  });
});

describe('a format of several platforms', () => {
  const reels = ['facebook', 'instagram'].map((platform) =>
    aFeature({ name: 'Reels', platform, aliases: [{ text: 'Reels', requires: 'owner' }] })
  );
  const featuresIn = (text: string): readonly string[] => read([facebook, instagram, ...reels], text).features;

  it('goes to the nearest platform, each time it is named', () => {
    expect(featuresIn('Les Reels d’Instagram plaisent à Facebook.')).toEqual(['instagram-reels']);
    expect(featuresIn('Les Reels d’Instagram et les Reels de Facebook.')).toEqual([
      'facebook-reels',
      'instagram-reels',
    ]);
  });

  it('goes to the nearer of two platforms beside it', () => {
    expect(featuresIn('Voici les Facebook Reels d’Instagram.')).toEqual(['facebook-reels']);
  });

  it('goes to neither without a platform', () => expect(featuresIn('Des Reels partout.')).toEqual([]));
});

describe('a heading that is hardly more than a platform’s name', () => {
  const digest = (heading: string) => {
    const text = `Le point\nInstagram change.\n${heading}\nOn peut créer un groupe.\nInstagram\nInstagram gagne.\nFin.`;
    return read([facebook, instagram, called('groupe', 'weak')], { title: 'La semaine', text }).features;
  };

  it('rules its section', () => expect(digest('FACEBOOK')).toEqual(['test']));
  it('is not one that tells something', () => {
    expect(digest('Facebook fait le ménage chez les annonceurs')).toEqual([]);
  });
});

describe('words written as a name, far from their platform', () => {
  const canvas = aFeature({ name: 'Canvas', platform: 'facebook', aliases: [{ text: 'Canvas', strength: 'medium' }] });
  const far = (words: string): string => `Instagram gagne. Instagram a tout.\nFacebook change.\nVoilà.\n${words}\nFin.`;

  it('are that of the only platform of the text that has such a feature', () => {
    const names = [far('On y voit Canvas partout.'), far('On y voit « Canvas » partout.')];
    for (const text of names) expect(read([facebook, instagram, canvas], text).features).toEqual(['facebook-canvas']);
  });

  it('are not where they begin a sentence, are no name or an acronym', () => {
    const dms = aFeature({ name: 'DMs', platform: 'facebook', aliases: [{ text: 'DMs', strength: 'medium' }] });
    const places = ['Canvas arrive partout.', 'On y voit un canvas partout.', 'On y voit des DMs partout.'];
    for (const text of places.map(far)) expect(read([facebook, instagram, canvas, dms], text).features).toEqual([]);
  });
});

describe('the name of a platform', () => {
  const threads = aPlatform({ name: 'Threads' });
  const posts = aFeature({
    name: 'Threads posts',
    platform: 'threads',
    aliases: [{ text: 'thread', strength: 'weak' }],
  });
  const retweet = aFeature({
    name: 'Retweet',
    platform: 'twitter',
    aliases: [{ text: 'retweet', strength: 'medium' }],
  });
  const twitter = aPlatform({ name: 'Twitter', aliases: [{ text: 'retweet', kind: 'derived-word' }] });

  it('is no feature of it', () => expect(read([threads, posts], 'Threads change.').features).toEqual([]));
  it('may make a word that is', () => {
    expect(read([twitter, retweet], 'Twitter compte chaque retweet.').features).toEqual(['twitter-retweet']);
  });
});

describe('site furniture', () => {
  const channel = aFeature({ name: 'YouTube channels', platform: 'youtube', aliases: ['chaîne YouTube'] });

  it.each([
    ['Abonnez-vous à notre chaîne YouTube !', []],
    ['Il a ouvert une chaîne YouTube.', ['youtube-youtube-channels']],
  ])('names no feature: %s', (sentence, features) => {
    expect(read([aPlatform({ name: 'YouTube' }), channel], `Il pleut.\n${sentence}`).features).toEqual(features);
  });
});

describe('a name that several platforms have, in a text that says nothing of whose it is', () => {
  const strong = aFeature({
    name: 'Community Notes',
    platform: 'facebook',
    aliases: [{ text: 'Community Notes', requires: 'owner' }],
  });
  const doubtful = (strength: AliasStrength) =>
    aFeature({ name: 'Autre', slug: 'autre', platform: 'instagram', aliases: [{ text: 'Community Notes', strength }] });
  const text =
    'Voici.\nFacebook est visé.\nInstagram aussi.\nSnapchat aussi.\nSont visées aussi les « Community Notes ».\nFin.';

  it('goes to the one for which it is no doubtful word', () => {
    expect(
      read([facebook, instagram, aPlatform({ name: 'Snapchat' }), strong, doubtful('medium')], text).features
    ).toEqual(['facebook-community-notes']);
  });

  it('is a suggestion where it proves as much for both', () => {
    const both = aFeature({
      name: 'Autre',
      slug: 'autre',
      platform: 'instagram',
      aliases: [{ text: 'Community Notes', requires: 'owner' }],
    });
    expect(read([facebook, instagram, aPlatform({ name: 'Snapchat' }), strong, both], text).features).toEqual([]);
  });
});
