import { aFeature, aPlatform } from '../testing/catalogue';
import { read } from '../testing/reading';

const names = ['Facebook', 'Instagram', 'Messenger', 'Snapchat', 'Twitter', 'Discord'];
const platforms = names.map((name) => aPlatform({ name }));
const stories = names.map((name) =>
  aFeature({ name: 'Stories', platform: name.toLowerCase(), aliases: [{ text: 'Stories', requires: 'owner' }] })
);
const catalogue = [...platforms, ...stories];

/** How the words « stories » are tied to a platform, for each mention. */
const tiesTo = (platform: string, document: Parameters<typeof read>[1]): string[] =>
  read(catalogue, document)
    .reasons(`${platform}-stories`)
    .filter((code) => code.startsWith('owner-'));

const storiesIn = (document: Parameters<typeof read>[1]): readonly string[] => read(catalogue, document).features;

describe('words beside a platform', () => {
  it.each([
    'les stories d’Instagram',
    "les stories d'Instagram",
    'les stories sur Instagram',
    'les stories de l’application Instagram',
    'stories on Instagram',
    'les « Stories » d’Instagram',
    'Instagram Stories',
    'Instagram : stories',
    'Instagram’s new stories',
    'Instagram « Stories »',
  ])('are its own: %s', (text) => {
    const document = { text: `Hier, Facebook a regardé ${text} arriver.`, locale: 'fr' };
    expect(tiesTo('instagram', document)).toEqual(['owner-beside']);
    expect(storiesIn(document)).toEqual(['instagram-stories']);
  });

  it('belong to a name that contains the platform', () => {
    const named = aFeature({ name: 'Stories de Snapchat', platform: 'snapchat' });
    expect(read([...platforms, named], 'Les Stories de Snapchat.').reasons('snapchat-stories-de-snapchat')).toContain(
      'owner-in-name'
    );
  });

  it.each([
    'stories sur Messenger et Instagram',
    'stories de Messenger, d’Instagram',
    'stories de Messenger ou sur l’Instagram',
    'stories de Messenger comme d’Instagram',
    'stories de Messenger ainsi que d’Instagram',
  ])('belong to every platform of a list: %s', (text) =>
    expect(storiesIn(`Voici les ${text} pour tous, et Facebook.`)).toEqual(['instagram-stories', 'messenger-stories'])
  );
});

describe('words in a sentence with platforms', () => {
  it('belong to the nearest', () => {
    const text = 'Facebook a dit que Snapchat prépare enfin des stories, bien avant la sortie du nouveau Twitter.';
    expect(storiesIn(text)).toEqual(['snapchat-stories']);
    expect(tiesTo('snapchat', text)).toEqual(['owner-near']);
  });

  it('stay with their platform across a few letters rather than go to the next across a comma', () => {
    expect(storiesIn('Twitter teste ici des stories, Discord a la voix.')).toEqual(['twitter-stories']);
    expect(storiesIn('Twitter teste ici des stories que Discord refuse.')).toEqual(['discord-stories']);
  });

  it('belong to the only one, however far', () => {
    const text =
      'Facebook a longuement expliqué à tous ceux qui voulaient bien l’entendre que les stories sont là pour durer.';
    expect(tiesTo('facebook', text)).toEqual(['owner-in-sentence']);
    expect(storiesIn(text)).toEqual(['facebook-stories']);
  });
});

describe('a platform that is only named beside another', () => {
  it.each([
    'Instagram lance enfin des stories à la Snapchat.',
    'Instagram lance des stories, comme Snapchat.',
    'Instagram, rachetée par Facebook, lance des stories.',
    'Instagram, owned by Facebook, has stories now.',
    'Instagram lance, pour tous et partout, à l’instar de Snapchat, des stories.',
    'Contrairement à Snapchat, les stories restent un jour, dit le patron d’Instagram.',
  ])('leaves the words to the other: %s', (text) =>
    expect(storiesIn({ text, locale: 'fr' })).toEqual(['instagram-stories'])
  );

  it('does not become what the paragraph goes on about', () => {
    const text = 'L’application Instagram, rachetée par Facebook, change. Les stories durent un jour.';
    expect(storiesIn(text)).toEqual(['instagram-stories']);
  });

  it('has them where they are its own', () => {
    expect(storiesIn('Instagram lance un format, comme les stories de Snapchat.')).toEqual(['snapchat-stories']);
    expect(storiesIn('Comme Snapchat, les stories durent un jour.')).toEqual(['snapchat-stories']);
  });
});

describe('words in a sentence without a platform', () => {
  it('belong to the platform last named in the paragraph', () => {
    const text = 'Facebook et le reste se taisent. Snapchat change. Les stories durent un jour.';
    expect(tiesTo('snapchat', text)).toEqual(['owner-in-paragraph']);
    expect(storiesIn(text)).toEqual(['snapchat-stories']);
  });

  it('belong to the last of a list alone where the sentence says so', () => {
    const text = 'Discord et Twitter changent. Les stories durent un jour.';
    expect(storiesIn(text)).toEqual(['discord-stories', 'twitter-stories']);
    expect(storiesIn(text.replace('Les', 'Sur ce dernier, les'))).toEqual(['twitter-stories']);
  });

  it('do not belong to a platform named later on where the text is about another', () => {
    const text = 'Twitter et Discord changent.\nLes stories durent un jour. Snapchat en a ri.\nFin.';
    expect(tiesTo('snapchat', { title: 'La semaine', text })).toEqual(['owner-farther']);
    expect(tiesTo('snapchat', { title: 'Twitter change', text })).toEqual([]);
    expect(storiesIn({ title: 'Twitter change', text })).toEqual(['twitter-stories']);
  });

  it('belong to the platform in the heading above', () => {
    const document = { text: 'Snapchat\nLes stories durent un jour.\nTwitter\nRien de neuf ici.', title: 'La semaine' };
    expect(tiesTo('snapchat', document)).toEqual(['owner-in-heading']);
    expect(storiesIn(document)).toEqual(['snapchat-stories']);
  });

  it('belong to the platform in a higher heading where the one above names none', () => {
    const under = (...headings: string[]) => {
      const text = [...headings, 'Les stories durent un jour.', '## Twitter', 'Rien de neuf ici.'].join('\n');
      return storiesIn({ text, title: 'La semaine' });
    };
    expect(under('## Snapchat', '### Du neuf')).toEqual(['snapchat-stories']);
    expect(under('## Snapchat', '#### Du neuf', '### Encore du neuf')).toEqual(['snapchat-stories']);
    expect(under('## Snapchat', 'Rien.', '## Du neuf')).toEqual([]);
    expect(under('## Snapchat', '### Discord')).toEqual(['discord-stories']);
  });

  it('belong to the platform the text is about', () => {
    const document = { title: 'Snapchat change', text: 'Les stories durent un jour.\nTwitter se tait.' };
    expect(tiesTo('snapchat', document)).toEqual(['owner-is-subject']);
    expect(storiesIn(document)).toEqual(['snapchat-stories']);
  });

  it('are nothing where the platforms stand elsewhere in a text about several', () => {
    const document = { text: 'Snapchat change.\nTwitter se tait.\nDiscord attend.\nLes stories durent un jour.\nFin.' };
    expect(tiesTo('snapchat', document)).toEqual(['owner-in-text']);
    expect(storiesIn(document)).toEqual([]);
  });

  it('are nothing without any platform', () => {
    expect(tiesTo('snapchat', 'Les stories durent un jour.')).toEqual([]);
    expect(storiesIn('Les stories durent un jour.')).toEqual([]);
  });
});

describe('words that two platforms may own as well as each other', () => {
  it('are suggested for both and applied to neither', () => {
    const reading = read(catalogue, 'Hier, Discord parle, stories aussi, Twitter parle.');
    expect([...reading.scores('discord-stories'), ...reading.scores('twitter-stories')]).toEqual([0.5, 0.5]);
    expect(reading.reasons('twitter-stories')).toContain('owners-equally-likely');
    expect(reading.features).toEqual([]);
  });

  it('belong to each where the text names both in one breath', () => {
    const text = 'Discord et Twitter changent.\nLes stories durent un jour.\nFin.';
    expect(storiesIn({ title: 'Discord ou Twitter', text })).toEqual(['discord-stories', 'twitter-stories']);
  });

  it('belong to each where the text is about both', () => {
    const text = 'Discord imite largement le grand Twitter.\nLes stories durent un jour.\nFin.';
    expect(storiesIn({ title: 'Du neuf', text })).toEqual(['discord-stories', 'twitter-stories']);
  });
});

describe('a tie to a platform', () => {
  it('is a farther one where another platform stands nearer', () => {
    const stickers = aFeature({
      name: 'stickers',
      platform: 'facebook',
      aliases: [{ text: 'stickers', requires: 'owner' }],
    });
    const reading = read([...platforms, stickers], 'Facebook répond à ce que Discord appelle stickers.');
    expect(reading.reasons('facebook-stickers')).toContain('owner-farther');
  });

  it('that is farther is none where the feature is tagged elsewhere', () => {
    const stickers = aFeature({
      name: 'stickers',
      platform: 'facebook',
      aliases: [{ text: 'stickers', strength: 'weak' }],
    });
    const text = 'Facebook a des stickers.\nFacebook répond à ce que Discord appelle stickers.';
    expect(read([...platforms, stickers], text).scores('facebook-stickers')).toEqual([0.64, 0.3]);
  });

  it('does not rest on site furniture', () => {
    expect(storiesIn('Les stories durent un jour. Suivez-nous sur Snapchat !')).toEqual([]);
  });

  it('does not rest on a doubtful name', () => {
    const vine = aPlatform({ name: 'Vine', aliases: [{ text: 'Vine', strength: 'weak' }] });
    const revine = aFeature({ name: 'Revine', platform: 'vine', aliases: [{ text: 'Revine', requires: 'owner' }] });
    expect(read([vine, revine], 'A Vine in the garden, a Revine.').features).toEqual([]);
  });
});
