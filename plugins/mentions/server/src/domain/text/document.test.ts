import { aDocument } from '../testing/document';
import { DocumentText } from './document';
import { looksLikeHeading, type Heading } from './lines';
import { indexAt } from './span';
import { unitsOf } from './units';

const sentencesOf = (text: string): string[] => {
  const document = new DocumentText(aDocument({ text }));
  return document.lines
    .flatMap((line) => document.sentencesOf(line))
    .map(({ start, end }) => document.text.slice(start, end).trim());
};

const headingsIn = (text: string, headings?: readonly Heading[]): string[] => {
  const document = new DocumentText(aDocument({ text, headings }));
  return document.lines
    .filter(({ isHeading, role }) => isHeading && role === 'body')
    .map(({ start, end }) => document.text.slice(start, end));
};

describe('a document', () => {
  it('knows the field and offset of every place', () => {
    const document = new DocumentText(aDocument({ title: '👻 Été', text: 'Corps' }));
    expect(document.locate(0)).toEqual({ field: 'title', offset: 0 });
    expect(document.locate(5)).toEqual({ field: 'title', offset: 5 });
    expect(document.locate(document.text.indexOf('Corps'))).toEqual({ field: 'body', offset: 0 });
    expect(document.locate(document.text.indexOf('ps'))).toEqual({ field: 'body', offset: 3 });
  });

  it('may lack a title', () => {
    const document = new DocumentText(aDocument({ text: 'Corps' }));
    expect(document.locate(document.text.indexOf('rps'))).toEqual({ field: 'body', offset: 2 });
  });

  it('may be empty', () => expect(new DocumentText({ fields: [] })).toMatchObject({ text: '', lines: [] }));

  it('has one first paragraph, under whatever headings', () => {
    const { lines } = new DocumentText(aDocument({ title: 'Titre', text: 'Un intertitre\nUn début.\nUne suite.' }));
    expect(lines.map(({ isLead }) => isLead)).toEqual([false, false, true, false]);
  });

  it('knows the headings over each line by their levels', () => {
    const text = 'Avant.\n## Un\nA.\n### Deux\nB.\n#### Trois\nC.\n### Quatre\nD.\nCinq\nE.\n## Six\nF.';
    const document = new DocumentText(aDocument({ text }));
    const over = document.lines.map((line) =>
      document.headingsOver(line).map(({ start, end }) => document.text.slice(start, end).replace(/^#+ /u, ''))
    );
    expect(over.filter((_, index) => index % 2 === 0)).toEqual([
      [],
      ['Un'],
      ['Deux', 'Un'],
      ['Trois', 'Deux', 'Un'],
      ['Quatre', 'Un'],
      ['Cinq', 'Quatre', 'Un'],
      ['Six'],
    ]);
  });

  it('knows one heading over each line where their levels are not known', () => {
    const document = new DocumentText(aDocument({ text: 'Partie une\nTexte.\nPartie deux\nTexte.' }));
    expect(document.lines.map((line) => document.headingsOver(line).map(({ index }) => index))).toEqual([
      [],
      [0],
      [0],
      [2],
    ]);
  });

  it('knows the heading over each line', () => {
    const { lines } = new DocumentText(aDocument({ text: 'Avant.\nPartie une\nTexte.\nPartie deux\nTexte.' }));
    expect(lines.map(({ heading }) => heading)).toEqual([undefined, undefined, 1, 1, 3]);
  });
});

describe('sentences', () => {
  it.each([
    ['Un. Deux ! Trois ? Quatre… Cinq', ['Un.', 'Deux !', 'Trois ?', 'Quatre…', 'Cinq']],
    ['Vite. « Non », dit-il', ['Vite.', '« Non », dit-il']],
    ['“No.” Then “Yes.”', ['“No.”', 'Then “Yes.”']],
    ['La version 2.0 est là', ['La version 2.0 est là']],
    ['facebook.com etc. et le reste', ['facebook.com etc. et le reste']],
    ['« Non. » Puis oui', ['« Non. »', 'Puis oui']],
    ['Il dit : « Vite. Bien. » et part', ['Il dit : « Vite.', 'Bien. » et part']],
    ['Une ligne\nUne autre', ['Une ligne', 'Une autre']],
  ])('of “%s”', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

const looks = (line: string): boolean => looksLikeHeading(unitsOf(line), { start: 0, end: line.length });

describe('headings', () => {
  it('are guessed where nobody knows', () => {
    expect(headingsIn('Une petite ligne\nUne phrase entière.\n- Un point\nLa dernière ligne')).toEqual([
      'Une petite ligne',
    ]);
  });

  it('are what they are where the field tells', () => {
    expect(headingsIn('Une petite ligne\nUne phrase entière.', [{ start: 17, end: 36, level: 2 }])).toEqual([
      'Une phrase entière.',
    ]);
    expect(headingsIn('Une petite ligne\nUne phrase entière.', [])).toEqual([]);
  });

  it.each(['Du neuf chez TikTok ?', 'Snapchat : le fantôme', 'Quoi de neuf'])('may be: %s', (line) =>
    expect(looks(line)).toBe(true)
  );

  it.each([
    'Une phrase. Et en voici une autre :',
    'Une phrase.',
    'Vite !',
    'Attends…',
    '• un',
    '- un',
    '– un',
    'a '.repeat(15).trim(),
    'a'.repeat(101),
  ])('cannot be: %s', (line) => {
    expect(looks(line)).toBe(false);
  });
});

describe('the span at an offset', () => {
  const spans = [0, 10, 20].map((start) => ({ start, end: start + 5 }));

  it('is the last one that begins before', () =>
    expect([0, 5, 9, 10, 19, 20, 99].map((offset) => indexAt(spans, offset))).toEqual([0, 0, 0, 1, 1, 2, 2]));
});
