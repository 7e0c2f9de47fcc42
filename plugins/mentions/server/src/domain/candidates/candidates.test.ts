import type { Entity } from '../catalogue/types';
import { Tagger } from '../tagger';
import { aCatalogue, aFeature, aPlatform } from '../testing/catalogue';
import { aDocument } from '../testing/document';
import { findNames } from './find-names';
import { CandidateList } from './gather';
import { KnownNames, nameKey } from './known-names';

const CATALOGUE: readonly Entity[] = [
  aPlatform({ name: 'Instagram' }),
  aPlatform({ name: 'TikTok' }),
  aFeature({ name: 'Reels', platform: 'instagram' }),
  aFeature({ name: 'Pixel', platform: 'instagram' }),
];

/** The candidates in some bodies of text. */
function candidatesIn(...texts: string[]) {
  const catalogue = aCatalogue(...CATALOGUE);
  const tagger = new Tagger(catalogue);
  const known = new KnownNames(catalogue);
  const list = new CandidateList<number>();
  texts.forEach((text, index) => {
    const analysis = tagger.analyze(aDocument({ text }));
    list.add(index, analysis.document.text, findNames(analysis, known));
  });
  return list.ranked(20);
}
const namesIn = (...texts: string[]) => candidatesIn(...texts).map(({ name }) => name);

describe('unknown names', () => {
  it.each([
    ['launched by a platform', 'Instagram lance Vitrine Express pour les boutiques.', 'Vitrine Express'],
    ['called a feature', 'La fonctionnalité Flashback arrive sur TikTok.', 'Flashback'],
    ['in quotation marks', 'TikTok inaugure le programme « Coup de pouce ».', 'Coup de pouce'],
    ['said to be a name', 'Sur Instagram, un espace baptisé « Family Nook » ouvre.', 'Family Nook'],
    ['with the name of a platform', 'On mesure tout avec le TikTok Beacon cette année.', 'TikTok Beacon'],
    ['before a platform', 'Instagram lance une API Nuage Instagram pour tous.', 'API Nuage'],
    ['with a noun behind', 'Instagram teste le Whisper mode en Irlande.', 'Whisper mode'],
    ['written as no word is', 'Instagram classe les publications avec EdgeSort.', 'EdgeSort'],
    ['explained', 'Sur Instagram, on parle de Glowcast, une application de partage.', 'Glowcast'],
    ['in English', 'TikTok is rolling out Duet Lab to every creator.', 'Duet Lab'],
  ])('are found %s', (_, text, name) => expect(namesIn(text)).toContain(name));

  it.each([
    ['known names', 'Instagram lance Reels, puis Instagram Reels en grand.'],
    ['the plural of a known name', 'TikTok et Instagram : la fonctionnalité Reel ou Réels arrive.'],
    ['people', 'Selon Camille Dupuis, porte-parole, Instagram avance. Adam Mosseri lance Instagram.'],
    ['places and days', 'Instagram lance cela en Belgique, à Paris, dès Lundi.'],
    ['the beginning of a sentence', 'Instagram avance. Grandement, TikTok aussi. Vraiment.'],
    ['ordinary nouns', 'Instagram lance une Application et un Programme.'],
    ['handles, hashtags and addresses', 'Instagram lance @FlashTeam, #FlashDay et https://t.co/NyhGo5.'],
    ['quoted speech', 'Instagram annonce : « nous sommes ravis de cela ».'],
    ['names far from everything', 'Un matin, Vitrine Express a fermé.'],
  ])('are not %s', (_, text) => expect(namesIn(text)).toEqual([]));

  it('may stand in a title, unless all of it is written with capitals', () => {
    expect(namesIn('TikTok lance Nuit Blanche\nEt voilà.')).toEqual(['Nuit Blanche']);
    expect(namesIn('TikTok Launches White Night\nThere it is.')).toEqual([]);
  });

  it('may be a known name of another platform', () => {
    expect(namesIn('On installe le TikTok Pixel sur TikTok.')).toEqual(['TikTok Pixel']);
  });

  it('are counted over texts and spellings, with snippets', () => {
    const [candidate] = candidatesIn(
      'Instagram lance Vitrine Express. On aime Vitrine Express.',
      'La fonction Instagram Vitrine Express arrive.',
      'Rien.'
    );
    expect(candidate).toMatchObject({
      key: 'vitrine express',
      name: 'Vitrine Express',
      kind: 'feature',
      owner: 'instagram',
      documents: 2,
      occurrences: 3,
    });
    expect(candidate?.snippets[0]).toEqual({
      source: 0,
      before: expect.stringMatching(/Instagram lance $/u),
      words: 'Vitrine Express',
      after: '. On aime Vitrine Express.',
    });
  });

  it('are platforms where they are used like platforms', () => {
    expect(candidatesIn('Sur TikTok, Instagram et Glowcast, tout bouge.')).toMatchObject([
      { name: 'Glowcast', kind: 'platform' },
    ]);
  });

  it('are no ordinary words written with a capital once', () => {
    expect(namesIn('TikTok lance Découverte.', 'La découverte de la découverte, encore une découverte.')).toEqual([]);
  });

  it('come with those first for which most speaks', () => {
    const names = namesIn(
      'Instagram lance Vitrine.',
      'La fonctionnalité Flashback arrive sur TikTok, Flashback enfin.'
    );
    expect(names).toEqual(['Flashback', 'Vitrine']);
  });
});

it('spellings of a name have a key in common', () => {
  expect(['Selfies Stickers', 'selfie-sticker', 'SELFIE  STICKERS'].map(nameKey)).toEqual(
    Array.from({ length: 3 }, () => 'selfie sticker')
  );
});
