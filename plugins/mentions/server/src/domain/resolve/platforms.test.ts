import { aFeature, aPlatform } from '../testing/catalogue';
import { read } from '../testing/reading';

const facebook = aPlatform({ name: 'Facebook', domains: ['facebook.com'] });
const instagram = aPlatform({
  name: 'Instagram',
  aliases: [{ text: 'Insta', strength: 'medium', kind: 'abbreviation' }],
});
const pinterest = aPlatform({
  name: 'Pinterest',
  aliases: [{ text: 'épingler', strength: 'medium', kind: 'derived-word' }],
});
const vine = aPlatform({ name: 'Vine', aliases: [{ text: 'Vine', strength: 'weak' }] });
const signal = aPlatform({
  name: 'Signal',
  aliases: [{ text: 'Signal', case: 'capital', strength: 'weak', requires: { anyOf: ['messagerie', 'WhatsApp'] } }],
});
const all = [facebook, instagram, pinterest, vine, signal];

const platformsIn = (text: string): readonly string[] => read(all, text).platforms;

describe('a strong name', () => {
  it('is tagged by itself, with its reason', () => {
    const reading = read(all, 'On en parle sur Facebook.');
    expect(reading.platforms).toEqual(['facebook']);
    expect(reading.reasons('facebook')).toEqual(['alias-strong']);
  });
});

describe('a medium name', () => {
  it('alone is only worth a suggestion', () => {
    const reading = read(all, 'Insta en parle.');
    expect(reading.platforms).toEqual([]);
    expect(reading.analysis.tags.platforms).toMatchObject([{ entity: { slug: 'instagram' }, main: false }]);
  });

  it('is tagged beside a clear mention of the same platform', () => {
    const reading = read(all, 'Instagram change.\nInsta en parle.');
    expect(reading.scores('instagram').every((score) => score >= 0.6)).toBe(true);
    expect(reading.reasons('instagram')).toContain('established');
  });

  it('is tagged where another platform is named anywhere in the text', () => {
    const reading = read(all, 'Insta en parle.\nFacebook se tait.');
    expect(reading.platforms).toEqual(['facebook', 'instagram']);
    expect(reading.reasons('instagram')).toContain('other-platforms');
  });

  it('that is a derived word needs more than another platform', () => {
    expect(platformsIn('Il faut épingler ce message.\nFacebook se tait.')).toEqual(['facebook']);
  });

  it('that is a derived word is tagged where its platform is among the nearest that are named', () => {
    const scoresIn = (text: string): readonly number[] => read(all, text).scores('pinterest').slice(1);
    expect(scoresIn('Pinterest change. Il faut épingler ce message.')).toEqual([0.8]);
    const others = 'Facebook aussi, dit Facebook.';
    expect(scoresIn(`Pinterest change. ${others} Il faut épingler ce message.`)).toEqual([0.5]);
  });

  it('within a feature’s name is sure', () => {
    const reels = aFeature({ name: 'Insta Reels', platform: 'instagram' });
    const reading = read([...all, reels], 'Des Insta Reels.');
    expect(reading.platforms).toEqual(['instagram']);
    expect(reading.reasons('instagram')).toContain('part-of-feature-name');
  });
});

describe('a weak name', () => {
  it.each(['A vine grows.', 'Vine is here. Facebook is there.'])('is no tag by itself: %s', (text) => {
    expect(read(all, { locale: 'en', text }).platforms).not.toContain('vine');
  });

  it.each([
    'Facebook et Vine',
    'Facebook, Vine',
    'Vine, puis sur Facebook',
    'Vine & Facebook',
    'Vine/Facebook',
    'Vine ou l’Facebook',
  ])('is tagged in a list with another platform: %s', (list) => {
    const reading = read(all, `Il y a ${list} depuis hier.`);
    expect(reading.platforms).toEqual(['facebook', 'vine']);
    expect(reading.reasons('vine')).toContain('listed-with-platforms');
  });

  it('is no list member where other words stand between', () => {
    expect(platformsIn('Facebook montre comment la vigne, ou Vine, pousse.')).toEqual(['facebook']);
  });
});

describe('the capital of a name', () => {
  it('says nothing in another name', () => {
    expect(read(all, 'Les fans de Signal sont là.').reasons('signal')).toContain('written-as-name');
    expect(read(all, 'Les fans de Malcolm Signal sont là.').reasons('signal')).not.toContain('written-as-name');
    expect(read(all, 'Le miel de Signal & Fils est là.').reasons('signal')).not.toContain('written-as-name');
    expect(read(all, 'Hier Signal a gagné.').reasons('signal')).toContain('written-as-name');
  });
});

describe('a name that asks for other words', () => {
  it.each([
    ['in the same paragraph', 'Signal est une messagerie.'],
    ['in the plural', 'Les messageries comme Signal.'],
    ['in the heading above', 'Une messagerie de plus\nSignal est là depuis hier.\nFin.'],
  ])('is tagged with one of them %s', (_, text) => {
    const reading = read(all, text);
    expect(reading.platforms).toEqual(['signal']);
    expect(reading.reasons('signal')).toContain('required-words');
  });

  it('is tagged with one of them in the title', () => {
    expect(read(all, { title: 'Quelle messagerie choisir ?', text: 'Signal est là.' }).platforms).toEqual(['signal']);
  });

  it.each([
    'Signal fort du gouvernement.',
    'Signal est là.\nCette messagerie est une autre.',
    'Signal est une messageriette.',
  ])('is not tagged without: %s', (text) => expect(platformsIn(text)).toEqual([]));

  it('is tagged in a list with another platform too', () => {
    expect(platformsIn('On en parle sur Facebook et Signal.')).toEqual(['facebook', 'signal']);
  });
});

describe('a name that is a word too', () => {
  const mastodon = aPlatform({ name: 'Mastodon', aliases: [{ text: 'Mastodon', case: 'capital' }] });
  const twitch = aPlatform({ name: 'Twitch', aliases: [{ text: 'Twitch', case: 'capital' }] });
  const named = [facebook, mastodon, twitch, signal, vine];
  const inEnglish = (text: string, title = ''): readonly string[] =>
    read(named, { locale: 'en', title, text }).platforms;

  it.each([
    ['a capital in the middle of a sentence', 'We all moved to Mastodon last year.'],
    ['a word of its world in the sentence', 'Mastodon has more users than ever.'],
    ['the app beside it', 'Mastodon, the app, is slow.'],
    ['another platform', 'Mastodon is calm. Facebook is loud.'],
    ['itself, named clearly elsewhere', 'Mastodon is calm.\nWe like Mastodon.'],
  ])('is tagged with %s', (_, text) => expect(inEnglish(text)).toContain('mastodon'));

  it.each([
    'Mastodon teeth are as large as a fist.',
    'A mastodon’s jaw takes four people to lift.',
    'The Lost World Of Mastodon Hunters',
    '“Mastodon bones,” she said.',
  ])('is not tagged for a capital that its place explains: %s', (text) => expect(inEnglish(text)).toEqual([]));

  it('is not proved by another name that is doubtful too', () => {
    const games = [
      aPlatform({
        name: 'Marco Polo',
        aliases: [{ text: 'Marco Polo', strength: 'weak', requires: { anyOf: ['Houseparty'] } }],
      }),
      aPlatform({
        name: 'Houseparty',
        aliases: [{ text: 'Houseparty', strength: 'weak', requires: { anyOf: ['Zoom'] } }],
      }),
    ];
    expect(read(games, 'Marco Polo et Houseparty sont des jeux.').platforms).toEqual([]);
  });

  it('is no name after an article', () => {
    expect(platformsIn('Un Signal fort pour la messagerie.')).toEqual([]);
    expect(platformsIn('Nous écrivons sur Signal.')).toEqual(['signal']);
    expect(platformsIn('On nous dit d’ouvrir l’application Vine.')).toEqual(['vine']);
  });

  it('has one mention a place, however many aliases stand there', () => {
    const twice = aPlatform({
      name: 'Yubo',
      aliases: [
        { text: 'Yubo', case: 'capital' },
        { text: 'yubo', strength: 'weak' },
      ],
    });
    expect(read([twice], 'On se retrouve sur Yubo.').scores('yubo')).toEqual([0.95]);
  });

  it('is none within the name of another platform’s feature', () => {
    const ghost = aPlatform({ name: 'Ghost', aliases: [{ text: 'Ghost', strength: 'medium' }] });
    const mode = aFeature({ name: 'Ghost Mode', platform: 'facebook' });
    expect(read([facebook, ghost, mode], 'Facebook lance Ghost Mode.').platforms).toEqual(['facebook']);
  });
});

describe('supporting words', () => {
  const withBoss = aPlatform({ name: 'Facebook', aliases: [{ text: 'Zuckerberg', strength: 'supporting' }] });

  it.each(['Zuckerberg a parlé.', 'Zuckerberg a parlé de Vine et de Zuckerberg.'])('never tag: %s', (text) => {
    const reading = read([withBoss, vine], text);
    expect(reading.platforms).toEqual([]);
    expect(reading.analysis.mentions.map(({ entity }) => entity.slug)).not.toContain('facebook');
  });

  it('are no mention beside the name either', () => {
    expect(read([withBoss], 'Zuckerberg, patron de Facebook.').scores('facebook')).toHaveLength(1);
  });
});

describe('excluded words', () => {
  const x = aPlatform({
    name: 'X',
    aliases: [
      { text: 'X', case: 'exact' },
      { text: 'iPhone X', strength: 'exclude' },
    ],
  });

  it('are no mention', () => expect(read([x], 'Son iPhone X est cassé.').analysis.mentions).toEqual([]));
  it('do not touch the others', () => expect(read([x], 'Sur son iPhone X, il ouvre X.').scores('x')).toHaveLength(1));
});

describe('a platform in the name of its feature', () => {
  it('is tagged', () => {
    const tiktok = aPlatform({ name: 'TikTok' });
    const pixel = aFeature({ name: 'TikTok Pixel', platform: 'tiktok' });
    const reading = read([tiktok, pixel], 'Installez le TikTok Pixel.');
    expect(reading).toMatchObject({ platforms: ['tiktok'], features: ['tiktok-tiktok-pixel'] });
    expect(reading.reasons('tiktok')).toContain('part-of-feature-name');
  });
});

describe('addresses', () => {
  it.each([
    'contact@facebook.com',
    'jean.paul@mail.facebook.com',
    'https://exemple.fr/blog/facebook',
    'www.exemple.fr/?q=facebook',
    'mon-facebook.com',
    'https://developers.facebook.com/docs',
  ])('do not name the platform in %s', (address) => expect(platformsIn(`Voir ${address} pour la suite.`)).toEqual([]));

  it.each([
    'facebook.com/votrenom',
    'https://www.facebook.com/votrenom',
    'https://facebook.com',
    'fr-fr.facebook.com',
    'business.facebook.com',
    '@facebook',
  ])('name their host: %s', (address) => {
    expect(platformsIn(`Voir ${address} pour la suite.`)).toEqual(['facebook']);
  });
});

describe('site furniture', () => {
  it('is a column of buttons under a label', () => {
    expect(platformsIn('Bon dimanche à tous, et à la semaine prochaine.\nPartager :\nFacebook\nPinterest')).toEqual([]);
    expect(platformsIn('Deux réseaux en une semaine.\nFacebook\nIl change de logo.')).toEqual(['facebook']);
  });

  it.each([
    'Partager cet article : Facebook Instagram',
    'Une phrase.\nSuivez-nous sur Facebook !',
    'Une phrase.\nFacebook Instagram Pinterest',
    'Une phrase.\nFacebook | Instagram | Pinterest',
    'Une phrase.\n[Facebook] [Instagram] [Pinterest] [Copier le lien]',
  ])('tags nothing: %s', (text) => expect(platformsIn(text)).toEqual([]));

  it('does not silence the sentences around it', () => {
    expect(platformsIn('Instagram change. Suivez-nous sur Facebook ! Pinterest aussi.')).toEqual([
      'instagram',
      'pinterest',
    ]);
  });

  it('is not looked for in titles', () => {
    expect(read(all, { title: 'Facebook, Instagram, Pinterest' }).platforms).toEqual([
      'facebook',
      'instagram',
      'pinterest',
    ]);
  });

  it('is not a sentence that lists platforms', () => {
    expect(platformsIn('Facebook, Instagram et Pinterest.')).toEqual(['facebook', 'instagram', 'pinterest']);
  });
});
