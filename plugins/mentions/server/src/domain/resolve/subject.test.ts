import { aFeature, aPlatform } from '../testing/catalogue';
import { read } from '../testing/reading';
import { DocumentText } from '../text/document';
import { aDocument } from '../testing/document';
import { presumedSubjects, weighPlatforms } from './subject';

const names = ['Facebook', 'Instagram', 'Snapchat', 'Twitter'];
const platforms = names.map((name) => aPlatform({ name }));
const mainOf = (title: string, text: string): readonly string[] => read(platforms, { title, text }).main;

describe('a main platform', () => {
  it('is the one in the title', () => {
    expect(mainOf('Snapchat change', 'Comme Facebook avant lui, le fantôme se réinvente.')).toEqual(['snapchat']);
  });

  it('is each of two in the title', () => {
    expect(mainOf('Snapchat contre Instagram', 'Qui gagnera ?\nLe premier a gagné.')).toEqual([
      'instagram',
      'snapchat',
    ]);
  });

  it('is not one that the title names in passing, of many in the text', () => {
    const text = 'Facebook, Facebook, Facebook, Facebook, Facebook. '.repeat(8);
    expect(mainOf('Facebook change tout, dit Twitter', `${text}\nFin.`)).toEqual(['facebook']);
  });

  it('is the one that most of the text is about', () => {
    expect(mainOf('La semaine', 'Snapchat change.\nSnapchat gagne, Twitter perd.\nSnapchat rit.')).toEqual([
      'snapchat',
    ]);
  });

  it('is not one that is named once or twice', () => {
    expect(mainOf('La semaine', 'Snapchat change tout.\nIl fait beau.')).toEqual([]);
    expect(mainOf('La semaine', 'Snapchat change tout. Snapchat gagne.\nIl fait beau.')).toEqual([]);
  });

  it('is none of many in an opinion', () => {
    const text =
      'Facebook, Instagram, Snapchat et Twitter se valent. On poste sur Instagram et Facebook, on lit sur Twitter ou Snapchat.';
    expect(mainOf('Mon avis', text)).toEqual([]);
    expect(read(platforms, { title: 'Mon avis', text }).platforms).toHaveLength(4);
  });

  it('is one with a heading and a fair share of the text', () => {
    const text = 'Snapchat\nSnapchat gagne sur Twitter. Snapchat rit.\nLa suite\nTwitter pleure. Facebook a perdu.';
    expect(mainOf('La semaine', text)).toEqual(['snapchat']);
  });

  it('is every part’s platform in a digest', () => {
    const part = (name: string): string => `${name}\nDu neuf chez ${name} depuis hier matin.`;
    expect(mainOf('La semaine', ['Facebook', 'Snapchat', 'Twitter'].map(part).join('\n'))).toEqual([
      'facebook',
      'snapchat',
      'twitter',
    ]);
    expect(
      mainOf('La semaine', ['Facebook', 'Snapchat'].map(part).join('\nInstagram a gagné. Instagram a tout.\n'))
    ).toEqual([]);
  });

  it('is not the digest’s one that has nothing but its heading', () => {
    const text = 'Facebook\nFacebook change.\nSnapchat\nSnapchat change.\nTwitter\nRien de neuf ici.';
    expect(mainOf('La semaine', text)).toEqual(['facebook', 'snapchat']);
  });

  it('is never a doubtful one', () => {
    const vine = aPlatform({ name: 'Vine', aliases: [{ text: 'Vine', strength: 'weak' }] });
    expect(read([vine], { locale: 'en', title: 'Vine', text: 'Vine, Vine, Vine.' }).main).toEqual([]);
  });
});

describe('the weight of a platform', () => {
  const [facebook] = platforms;
  const weigh = (title: string, text: string, named: string, score = 0.9) => {
    const document = new DocumentText(aDocument({ title, text }));
    const start = document.text.indexOf(named);
    const mention = { entity: aPlatform({ name: 'Facebook' }), start, end: start + 1, score, reasons: [] };
    return weighPlatforms(document, [mention]).get(facebook?.slug ?? '')?.weight;
  };

  it('is larger in the title than in a heading, in the first paragraph than later', () => {
    const text = 'Un titre\nDébut du texte.\nFin du texte.';
    const weights = ['Grand', 'Un titre', 'Début', 'Fin'].map((named) => weigh('Grand titre', text, named) ?? 0);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(4);
  });

  it('counts what is tagged only', () => expect(weigh('Grand titre', '', 'Grand', 0.5)).toBeUndefined());

  it('counts half for features', () => {
    const document = new DocumentText(aDocument({ title: 'Grand titre' }));
    const reels = aFeature({ name: 'Reels', platform: 'instagram' });
    const weights = weighPlatforms(document, [], [{ entity: reels, start: 0, end: 1, score: 0.9, reasons: [] }]);
    expect(weights.get('instagram')).toMatchObject({
      weight: (weigh('Grand titre', '', 'Grand') ?? 0) / 2,
      named: 0,
      mentions: 1,
    });
  });
});

describe('what a text is presumed to be about', () => {
  const subject = { weight: 1, headings: 0, named: 1, mentions: 1 };
  const subjectsOf = (share: number, inTitle: boolean) => [
    ...presumedSubjects(new Map([['snapchat', { ...subject, share, inTitle }]])),
  ];

  it('has half of the weight, or the title and a third', () => {
    expect(subjectsOf(0.5, false)).toEqual(['snapchat']);
    expect(subjectsOf(0.49, false)).toEqual([]);
    expect(subjectsOf(0.34, true)).toEqual(['snapchat']);
    expect(subjectsOf(0.2, true)).toEqual([]);
  });
});
