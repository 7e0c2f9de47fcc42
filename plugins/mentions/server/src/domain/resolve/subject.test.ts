import { aPlatform } from '../testing/catalogue';
import { read } from '../testing/reading';
import { DocumentText } from '../text/document';
import { aDocument } from '../testing/document';
import { presumedSubjects } from './subject';

const names = ['Facebook', 'Instagram', 'Snapchat', 'Twitter'];
const others = ['Tumblr'];
const platforms = [...names, ...others].map((name) => aPlatform({ name }));
const mainOf = (title: string, text: string): readonly string[] => read(platforms, { title, text }).main;

/** Sentences that name nothing: about a hundred characters each. */
const filler = (sentences: number): string =>
  'Le marché ouvre à neuf heures, les maraîchers arrivent à sept et les clients flânent jusqu’à midi passé. '
    .repeat(sentences)
    .trim();

describe('a main platform', () => {
  it('is the one in the title', () => {
    expect(mainOf('Snapchat change', 'Comme Facebook avant lui, Snapchat se réinvente.')).toEqual(['snapchat']);
  });

  it('is the one in the title of a text that has nothing but a title yet', () => {
    expect(mainOf('Snapchat change de patron', '')).toEqual(['snapchat']);
  });

  it('is each of two in the title', () => {
    expect(mainOf('Snapchat contre Instagram', 'Snapchat a gagné.\nInstagram aussi.')).toEqual([
      'instagram',
      'snapchat',
    ]);
  });

  it('is not one that the title names in passing and the text hardly ever', () => {
    const text = `${'Facebook change tout. '.repeat(20)}\n${filler(20)}`;
    expect(mainOf('Facebook change tout, dit Twitter', text)).toEqual(['facebook']);
  });

  it('is the one that the text goes on about, though the title does not say so', () => {
    const text = `Snapchat change. Avec Snapchat, tout va vite.\n${filler(3)} Snapchat gagne, Snapchat rit.\nTwitter perd.`;
    expect(mainOf('La semaine', text)).toEqual(['snapchat']);
  });

  it('is not one that is named once or twice', () => {
    expect(mainOf('La semaine', `Snapchat change tout.\n${filler(8)}`)).toEqual([]);
    expect(mainOf('La semaine', `${filler(4)}\nSnapchat change tout. Snapchat gagne.\n${filler(4)}`)).toEqual([]);
  });

  it('is none of many in an opinion', () => {
    const text =
      'Facebook, Instagram, Snapchat et Twitter se valent. On poste sur Instagram et Facebook, on lit sur Twitter ou Snapchat.';
    expect(mainOf('Mon avis', `${text}\n${filler(6)}`)).toEqual([]);
    expect(read(platforms, { title: 'Mon avis', text }).platforms).toHaveLength(4);
  });

  it('is every part’s platform in a digest, named in the headings', () => {
    const part = (name: string): string => `${name} voit double\nDu neuf chez ${name} depuis hier. ${filler(3)}`;
    const digest = ['Facebook', 'Snapchat', 'Twitter'].map(part).join('\n');
    expect(mainOf('La semaine', digest)).toEqual(['facebook', 'snapchat', 'twitter']);
  });

  it('is every part’s platform in a digest whose parts have headings of their own', () => {
    const part = (name: string): string =>
      `## ${name}\nDu neuf.\n### La publicité\n${filler(2)}\n### Le reste\n${filler(2)}`;
    const digest = ['Facebook', 'Snapchat', 'Twitter'].map(part).join('\n');
    expect(mainOf('La semaine', digest)).toEqual(['facebook', 'snapchat', 'twitter']);
    expect(mainOf('La semaine', digest.replaceAll('###', '##'))).toEqual([]);
  });

  it('is each of two that headings name, where the title names neither', () => {
    const part = (name: string): string => `${name}\n${filler(1)} Du neuf chez ${name} depuis hier. ${filler(3)}`;
    const pair = `Facebook, Instagram et Twitter, on connaît.\n${['Snapchat', 'Tumblr'].map(part).join('\n')}`;
    expect(mainOf('Ceux de demain', pair)).toEqual(['snapchat', 'tumblr']);
    expect(mainOf('Twitter et les autres', pair)).toEqual(['twitter']);
  });

  it('is every part’s platform in a digest without headings', () => {
    const part = (name: string): string => `Lundi, ${name} a changé son logo. ${filler(2)} ${name} n’a rien dit.`;
    const digest = `${filler(1)}\n${['Facebook', 'Snapchat', 'Twitter'].map(part).join('\n')}\nInstagram se tait.`;
    expect(mainOf('La semaine', digest)).toEqual(['facebook', 'snapchat', 'twitter']);
  });

  it('is every platform that begins its own paragraph, however short, where most of a digest is made so', () => {
    const part = (name: string): string => `${name} change de logo. Comme Tumblr en son temps, dit-on. ${filler(1)}`;
    const digest = ['Facebook', 'Snapchat', 'Twitter', 'Instagram'].map(part).join('\n');
    expect(mainOf('La semaine', digest)).toEqual(['facebook', 'instagram', 'snapchat', 'twitter']);
    expect(mainOf('La semaine', `${filler(5)}\n${digest}\n${filler(5)}`)).toEqual([]);
  });

  it('begins its paragraph after a number or a bullet, too', () => {
    const part = (name: string, index: number): string => `${index + 1}. ${name} change de logo. ${filler(2)}`;
    expect(mainOf('La semaine', names.slice(1).map(part).join('\n'))).toEqual(['instagram', 'snapchat', 'twitter']);
  });

  it('is each that runs into its part of a digest as a heading, whatever the title names', () => {
    const part = (name: string): string => `${name}. ${filler(2)} Rien de plus.`;
    const digest = `${filler(3)}\n${['Facebook', 'Snapchat', 'Tumblr'].map(part).join('\n')}\n${filler(3)}`;
    expect(mainOf('Six mois sans Twitter', digest)).toEqual(['facebook', 'snapchat', 'tumblr']);
  });

  it('runs into its part after a word that leads to it, too', () => {
    const parts = ['D’abord Facebook.', 'Puis Snapchat.', 'Chez Twitter :', 'Over on Tumblr:'];
    const digest = parts.map((opening) => `${opening} ${filler(2)}`).join('\n');
    expect(mainOf('Partir d’Instagram', digest)).toEqual(['facebook', 'snapchat', 'tumblr', 'twitter']);
  });

  it('is not one of a ranking, though its short lines look like headings', () => {
    const ranking = [...names, ...others].map((name, index) => `${index + 1}. ${name} – ${index} millions`).join('\n');
    expect(mainOf('Le classement', `${filler(2)}\n${ranking}\n${filler(2)}`)).toEqual([]);
  });

  it('is the one or two that the first paragraph names, where the text comes back to them', () => {
    const text = (lead: string): string => `${lead} ${filler(2)}\nSur Facebook, rien. ${filler(2)}`;
    expect(mainOf('La méthode', text('Facebook et Instagram changent. Facebook surtout.'))).toContain('facebook');
    const many = 'Facebook, Instagram et Tumblr changent. Facebook surtout.';
    expect(mainOf('La méthode', text(many))).toEqual([]);
  });

  it('need not have half of its paragraph, if no other platform has as much', () => {
    const crowded = `Facebook change de logo. Instagram et Twitter y pensent. ${filler(1)}Facebook n’a rien dit.`;
    const digest = [crowded, `Snapchat change. ${filler(2)}`, `Tumblr change. ${filler(2)}`].join('\n');
    expect(mainOf('La semaine', digest)).toContain('facebook');
  });

  it('is not one of a last line of odds and ends where headings rule the others', () => {
    const part = (name: string): string => `${name} voit double\nDu neuf chez ${name} depuis hier. ${filler(3)}`;
    const digest = `${['Facebook', 'Snapchat', 'Twitter'].map(part).join('\n')}\nEn bref\n- Instagram, enfin, a dix ans.`;
    expect(mainOf('La semaine', digest)).not.toContain('instagram');
  });

  it('is not what a section of an essay is about', () => {
    const part = (name: string): string => `${name} ?\n${name}, dit-on, a tout changé. ${filler(3)}`;
    const essay = `${filler(12)}\n${['Facebook', 'Snapchat'].map(part).join('\n')}\nLa suite\n${filler(12)}`;
    expect(mainOf('Comment définir l’influence', essay)).toEqual([]);
  });

  it('is not one that only a training’s programme lists', () => {
    const programme = `Objectifs\n${filler(2)}\nProgramme\nFacebook, Instagram, Snapchat et Twitter en un jour.`;
    expect(mainOf('Formation Instagram', `Instagram pas à pas. ${programme}`)).toEqual(['instagram']);
    expect(mainOf('Formation', `${programme}\n${filler(3)}`)).toEqual([]);
  });

  it('is never a doubtful one', () => {
    const vine = aPlatform({ name: 'Vine', aliases: [{ text: 'Vine', strength: 'weak' }] });
    expect(read([vine], { locale: 'en', title: 'Vine', text: 'Vine, Vine, Vine.' }).main).toEqual([]);
  });
});

describe('what a text is presumed to be about', () => {
  /** The platforms of these sure mentions, by the words that stand for them. */
  const subjectsOf = (title: string, text: string, words: readonly string[]) => {
    const document = new DocumentText(aDocument({ title, text }));
    const mentions = words.map((name) => {
      const start = document.text.indexOf(name);
      return { entity: aPlatform({ name }), start, end: start + name.length, score: 0.9, reasons: [] };
    });
    return [...presumedSubjects(document, mentions)];
  };
  const lines = (...words: readonly string[]): string => `Début.\n${words.map((word) => `${word}.`).join('\n')}`;

  it('has half of the weight', () => {
    expect(subjectsOf('', lines('Un', 'Deux'), ['Un', 'Deux'])).toEqual(['un', 'deux']);
    expect(subjectsOf('', lines('Un', 'Deux', 'Trois'), ['Un', 'Deux', 'Trois'])).toEqual([]);
  });

  it('or the title, which counts for four, and a third', () => {
    expect(subjectsOf('Titre', lines('Un', 'Deux', 'Trois'), ['Titre', 'Un', 'Deux', 'Trois'])).toEqual(['titre']);
    const many = Array.from({ length: 11 }, (_, index) => `Numéro${index + 10}`);
    expect(subjectsOf('Titre', lines(...many), ['Titre', ...many])).toEqual([]);
  });

  it('or the first paragraph alone, under a title that names none', () => {
    const many = ['Deux', 'Trois', 'Quatre'];
    const text = `Un début.\n${many.map((word) => `Avec ${word}.`).join('\n')}`;
    expect(subjectsOf('', text, ['Un', ...many])).toEqual(['un']);
    expect(subjectsOf('', text, ['Un', 'début', ...many])).toEqual([]);
    const digest = `Un début.\n${many.map((word) => `${word}.`).join('\n')}`;
    expect(subjectsOf('', digest, ['Un', ...many])).toEqual([]);
  });

  it('counts headings twice and the first paragraph half as much again', () => {
    const text = 'Un titre\nDébut.\nFin.\nFin de tout.';
    expect(subjectsOf('', text, ['Un titre', 'Fin'])).toEqual(['un-titre']);
    expect(subjectsOf('', text, ['Début', 'Fin'])).toEqual(['d-but']);
  });
});
