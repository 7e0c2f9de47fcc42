import { aDocument } from '../testing/document';
import { indexAt, locate, looksLikeHeading, readDocument } from './document';

const sentencesOf = (text: string): string[] => {
  const document = readDocument(aDocument({ text }));
  return document.sentences.map(({ start, end }) => document.text.slice(start, end).trim());
};

const headingsIn = (text: string, headings?: { start: number; end: number }[]): string[] => {
  const document = readDocument(aDocument({ text, headings }));
  return document.lines
    .filter(({ isHeading, role }) => isHeading && role === 'body')
    .map(({ start, end }) => document.text.slice(start, end));
};

describe('a document', () => {
  it('knows the field and offset of every place', () => {
    const document = readDocument(aDocument({ title: '👻 Été', text: 'Corps' }));
    expect(locate(document, 0)).toEqual({ field: 'title', offset: 0 });
    expect(locate(document, 5)).toEqual({ field: 'title', offset: 5 });
    expect(locate(document, document.text.indexOf('Corps'))).toEqual({ field: 'body', offset: 0 });
    expect(locate(document, document.text.indexOf('ps'))).toEqual({ field: 'body', offset: 3 });
  });

  it('may lack a title', () => {
    const document = readDocument(aDocument({ text: 'Corps' }));
    expect(locate(document, document.text.indexOf('rps'))).toEqual({ field: 'body', offset: 2 });
  });

  it('may be empty', () =>
    expect(readDocument({ locale: 'fr', fields: [] })).toMatchObject({ text: '', lines: [], sentences: [] }));

  it('has one first paragraph, under whatever headings', () => {
    const { lines } = readDocument(aDocument({ title: 'Titre', text: 'Un intertitre\nUn début.\nUne suite.' }));
    expect(lines.map(({ isLead }) => isLead)).toEqual([false, false, true, false]);
  });

  it('knows the heading over each line', () => {
    const { lines } = readDocument(aDocument({ text: 'Avant.\nPartie une\nTexte.\nPartie deux\nTexte.' }));
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
    ['Une ligne\nUne autre', ['Une ligne', 'Une autre']],
  ])('of “%s”', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe('headings', () => {
  it('are guessed where nobody knows', () => {
    expect(headingsIn('Une petite ligne\nUne phrase entière.\n- Un point\nLa dernière ligne')).toEqual([
      'Une petite ligne',
    ]);
  });

  it('are what they are where the field tells', () => {
    expect(headingsIn('Une petite ligne\nUne phrase entière.', [{ start: 17, end: 36 }])).toEqual([
      'Une phrase entière.',
    ]);
    expect(headingsIn('Une petite ligne\nUne phrase entière.', [])).toEqual([]);
  });

  it.each(['Du neuf chez TikTok ?', 'Snapchat : le fantôme', 'Quoi de neuf'])('may be: %s', (line) =>
    expect(looksLikeHeading(line)).toBe(true)
  );

  it.each(['Une phrase.', 'Vite !', 'Attends…', '• un', '- un', '– un', 'a '.repeat(15).trim(), 'a'.repeat(101)])(
    'cannot be: %s',
    (line) => {
      expect(looksLikeHeading(line)).toBe(false);
    }
  );
});

describe('the span at an offset', () => {
  const spans = [0, 10, 20].map((start) => ({ start, end: start + 5 }));

  it('is the last one that begins before', () =>
    expect([0, 5, 9, 10, 19, 20, 99].map((offset) => indexAt(spans, offset))).toEqual([0, 0, 0, 1, 1, 2, 2]));
});
