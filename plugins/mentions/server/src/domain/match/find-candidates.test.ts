import type { Entity } from '../catalogue/types';
import { aCatalogue, aFeature, aPlatform } from '../testing/catalogue';
import { findCandidates, type Candidate } from './find-candidates';
import { readableWords } from '../text/words';
import { Matcher } from './matcher';

type Context = { readonly locale: string; readonly date?: string };

const FRENCH: Context = { locale: 'fr' };

/** The words that are found, in order; those within a feature’s name apart. */
function search(entities: readonly Entity[], text: string, context = FRENCH) {
  const { candidates, inside } = findCandidates(
    new Matcher(aCatalogue(...entities)),
    { text, ...readableWords(text) },
    context
  );
  const words = (found: readonly Candidate[]): string[] => found.map(({ start, end }) => text.slice(start, end));
  return { words: words(candidates), inside: words(inside), candidates };
}

const wordsIn = (entities: readonly Entity[], text: string, context = FRENCH): string[] =>
  search(entities, text, context).words;

const instagram = aPlatform({ name: 'Instagram' });
const facebook = aPlatform({ name: 'Facebook' });

describe('words in a text', () => {
  it.each([
    ['l’Instagram de demain', 'Instagram'],
    ["d'Instagram", 'Instagram'],
    ['qu’Instagram', 'Instagram'],
    ['Instagram’s new look', 'Instagram'],
    ["Instagram's new look", 'Instagram'],
    ['(INSTAGRAM)', 'INSTAGRAM'],
    ['Facebook/instagram', 'instagram'],
    ['#Instagram', 'Instagram'],
    ['@instagram', 'instagram'],
    ['Insta\u00adgram', 'Insta\u00adgram'],
    ['👻Instagram👻', 'Instagram'],
    ['les Instagrams', 'Instagrams'],
  ])('are found in “%s”', (text, words) => expect(wordsIn([instagram], text)).toEqual([words]));

  it.each([
    'Instagrammable',
    'preInstagram',
    'Instagram2',
    'Instagramé',
    'Instagram\u0301ée',
    'MyInstagramReels',
    'Insta gram',
  ])('are not found inside others: %s', (text) => expect(wordsIn([instagram], text)).toEqual([]));

  it('are found at every place, in order', () => {
    expect(wordsIn([instagram, facebook], 'Facebook, Instagram… Facebook')).toEqual([
      'Facebook',
      'Instagram',
      'Facebook',
    ]);
  });

  it('come with UTF-16 offsets into the text as it is written', () => {
    const [found] = search([instagram], '👻 Été : Instagram').candidates;
    expect(found).toMatchObject({ start: 9, end: 18 });
  });

  it('belong to the longest alias that begins there', () => {
    const ads = aFeature({ name: 'Facebook Ads', platform: 'facebook' });
    const manager = aFeature({ name: 'Facebook Ads Manager', platform: 'facebook' });
    const entities = [facebook, ads, manager];
    expect(wordsIn(entities, 'Facebook Ads Manager')).toEqual(['Facebook Ads Manager']);
    expect(wordsIn(entities, 'Facebook Ads Management')).toEqual(['Facebook Ads']);
    expect(wordsIn(entities, 'Facebook Adsense')).toEqual(['Facebook']);
  });

  it('belong to the longer of two aliases that overlap', () => {
    const snapchat = aPlatform({ name: 'Snapchat', aliases: ['on Snap'] });
    const map = aFeature({ name: 'Snap Map', platform: 'snapchat' });
    expect(wordsIn([snapchat, map], 'Find me on Snap Map, not on Snap.')).toEqual(['Snap Map', 'on Snap']);
    expect(wordsIn([aPlatform({ name: 'Google Plus' }), aPlatform({ name: 'Plus joli' })], 'Google Plus joli')).toEqual(
      ['Google Plus']
    );
  });

  it('are not taken from an alias by longer words that mean nothing', () => {
    const live = aFeature({ name: 'Live', platform: 'instagram', aliases: ['go live'] });
    const everyday = aPlatform({ name: 'Everyday', aliases: [{ text: 'live for', strength: 'exclude' }] });
    expect(wordsIn([live, everyday], 'You go live for an hour.')).toEqual(['go live']);
  });

  it('fall back to a shorter alias where the longer one does not apply', () => {
    const pixel = aFeature({ name: 'Pixel', platform: 'tiktok', aliases: [{ text: 'TikTok Pixel', locale: 'en' }] });
    const entities = [aPlatform({ name: 'TikTok' }), pixel];
    expect(wordsIn(entities, 'TikTok Pixel', { locale: 'en' })).toEqual(['TikTok Pixel']);
    expect(wordsIn(entities, 'TikTok Pixel')).toEqual(['TikTok', 'Pixel']);
  });

  it('carry every entity that claims them', () => {
    const reels = ['facebook', 'instagram'].map((platform) => aFeature({ name: 'Reels', platform }));
    const [found] = search(reels, 'des reels').candidates;
    expect(found?.found.patterns.map(({ entity }) => entity.slug)).toEqual(['facebook-reels', 'instagram-reels']);
  });
});

describe('spelling', () => {
  const youTube = aPlatform({ name: 'YouTube', aliases: ['You tube'] });
  const liveTweet = aFeature({ name: 'live-tweet', platform: 'twitter' });

  it.each(['Youtube', 'You tube', 'You-tube', 'YOU  TUBE', 'You\u00a0tube', 'You\u202f tube', 'you\u2011tube'])(
    'may vary in case, hyphens and spaces: %s',
    (text) => expect(wordsIn([youTube], text)).toEqual([text])
  );

  it('may have a space where the alias has a hyphen', () => {
    expect(wordsIn([liveTweet], 'un live tweet, des live-tweets')).toEqual(['live tweet', 'live-tweets']);
  });

  it('never reaches over the end of a line', () => expect(wordsIn([youTube], 'pour You\ntube')).toEqual([]));

  it('may leave out accents or write them apart', () => {
    const pin = aFeature({ name: 'Épingles', platform: 'pinterest' });
    expect(wordsIn([pin], 'epingles É\u0301pingles E\u0301pingles')).toEqual([
      'epingles',
      'É\u0301pingles',
      'E\u0301pingles',
    ]);
    expect(wordsIn([aFeature({ name: 'Actualité', platform: 'facebook' })], 'Actualite\u0301.')).toEqual([
      'Actualite\u0301',
    ]);
  });

  it('keeps accents where the alias says so, however they are written', () => {
    const published = aFeature({
      name: 'publié',
      platform: 'facebook',
      aliases: [{ text: 'publié', accents: 'exact' }],
    });
    expect(wordsIn([published], 'publie PUBLIÉ publie\u0301')).toEqual(['PUBLIÉ', 'publie\u0301']);
  });

  it('needs a capital where the alias says so', () => {
    const signal = aPlatform({ name: 'Signal', aliases: [{ text: 'Signal', case: 'capital' }] });
    expect(wordsIn([signal], 'un signal, Signal et SIGNAL')).toEqual(['Signal', 'SIGNAL']);
  });

  it('keeps every letter’s case where the alias says so', () => {
    const x = aPlatform({ name: 'X', aliases: [{ text: 'X', case: 'exact' }] });
    expect(wordsIn([x], 'x, X ; SpaceX, X-Men, l’X, MaX')).toEqual(['X', 'X', 'X']);
    const live = aFeature({ name: 'LIVE', platform: 'tiktok', aliases: [{ text: 'LIVE', case: 'exact' }] });
    expect(wordsIn([live], 'LIVE Live lives LIVEs')).toEqual(['LIVE']);
  });

  it('keeps case and apostrophe apart', () => {
    const like = aFeature({ name: 'J’aime', platform: 'facebook', aliases: [{ text: 'J’aime', case: 'exact' }] });
    expect(wordsIn([like], "J'aime J’aime j’aime")).toEqual(["J'aime", 'J’aime']);
  });
});

describe('marks', () => {
  const twitter = aPlatform({ name: 'Twitter' });
  const reels = aFeature({ name: 'Reels', platform: 'instagram' });

  it.each([
    ['#TikTok', ['TikTok']],
    ['@TwitterSafety', ['Twitter']],
    ['#InstagramReels', ['Instagram', 'Reels']],
    ['#MesReels', ['Reels']],
    ['#twittersafety', []],
    ['TwitterSafety', []],
    ['a@TwitterSafety', []],
    ['#Top TwitterSafety', []],
  ])('make capitals begin words: %s', (text, words) => {
    expect(wordsIn([aPlatform({ name: 'TikTok' }), twitter, instagram, reels], text)).toEqual(words);
  });

  it('are needed by handles and hashtags', () => {
    const creators = aPlatform({
      name: 'Facebook',
      aliases: [
        { text: 'creators', kind: 'handle' },
        { text: 'fb', kind: 'hashtag' },
      ],
    });
    expect(wordsIn([creators], 'creators @creators #creators')).toEqual(['creators']);
    expect(search([creators], 'creators @creators').candidates).toMatchObject([{ start: 10 }]);
    expect(wordsIn([creators], 'fb @fb')).toEqual([]);
    expect(search([creators], 'fb #fb').candidates).toMatchObject([{ start: 4 }]);
  });

  it('may be part of what is written in the catalogue', () => {
    const handle = aPlatform({ name: 'Twitter', aliases: [{ text: '@Support', kind: 'handle' }] });
    expect(wordsIn([handle], 'le Support, @support')).toEqual(['@support']);
  });
});

describe('validity', () => {
  const like = aFeature({ name: 'J’aime', platform: 'facebook', aliases: [{ text: 'like', locale: 'en' }] });
  const x = aPlatform({
    name: 'Twitter',
    aliases: [
      { text: 'X', validFrom: '2023-07' },
      { text: 'Twttr', validTo: '2006-11' },
    ],
  });

  it('follows the language of the text, whatever its region', () => {
    expect(wordsIn([like], 'like', { locale: 'fr' })).toEqual([]);
    expect(wordsIn([like], 'like', { locale: 'en' })).toEqual(['like']);
    expect(wordsIn([like], 'like', { locale: 'en-GB' })).toEqual(['like']);
  });

  it.each([
    ['2023-06-30', []],
    ['2023-07-01', ['X']],
    ['2006-11-30', ['Twttr']],
    ['2006-12-01', []],
    [undefined, ['X', 'Twttr']],
  ])('follows the day of the text: %s', (date, words) => {
    expect(wordsIn([x], 'X, Twttr', { locale: 'fr', date })).toEqual(words);
  });

  it('takes in its first and its last day', () => {
    const party = aPlatform({
      name: 'Fête',
      aliases: [{ text: 'Fête', validFrom: '2023-07-24', validTo: '2023-07-25' }],
    });
    const days = ['2023-07-23', '2023-07-24', '2023-07-25', '2023-07-26'];
    expect(days.filter((date) => wordsIn([party], 'Fête', { locale: 'fr', date }).length > 0)).toEqual([
      '2023-07-24',
      '2023-07-25',
    ]);
  });
});

describe('platforms inside the names of features', () => {
  const tiktok = aPlatform({ name: 'TikTok' });

  it('are found apart', () => {
    const pixel = aFeature({ name: 'TikTok Pixel', platform: 'tiktok' });
    expect(search([tiktok, pixel], 'le TikTok Pixel')).toMatchObject({ words: ['TikTok Pixel'], inside: ['TikTok'] });
  });

  it('are not found in other platforms’ names', () => {
    const lite = aPlatform({ name: 'TikTok Lite' });
    expect(search([tiktok, lite], 'TikTok Lite')).toMatchObject({ words: ['TikTok Lite'], inside: [] });
  });
});

describe('excluded words', () => {
  it('stand for themselves and hide what stands in them', () => {
    const x = aPlatform({
      name: 'X',
      aliases: [
        { text: 'X', case: 'exact' },
        { text: 'iPhone X', strength: 'exclude' },
      ],
    });
    expect(search([x], 'iPhone X')).toMatchObject({ words: ['iPhone X'], inside: [] });
    expect(wordsIn([x], 'iPhone, X')).toEqual(['X']);
  });

  it('are read again for others where another platform stands in them', () => {
    const aliases = [
      { text: 'page', strength: 'weak' },
      { text: 'page Facebook', strength: 'exclude' },
    ] as const;
    const linkedInPages = aFeature({ name: 'LinkedIn Pages', platform: 'linkedin', aliases });
    const facebookPages = aFeature({
      name: 'Facebook Pages',
      platform: 'facebook',
      aliases: [{ text: 'page', strength: 'weak' }],
    });
    const { words, inside, candidates } = search([facebook, linkedInPages, facebookPages], 'notre page Facebook');
    expect({ words, inside }).toEqual({ words: ['page'], inside: ['Facebook'] });
    expect(candidates[0]?.found.patterns.map(({ entity }) => entity.slug)).toEqual(['facebook-facebook-pages']);
  });
});
