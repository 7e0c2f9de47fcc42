import type { ReadField } from '../../../shared/document-tags';
import { linesOf, type Marked } from './runs';

const field = (text: string, headings: ReadField['headings'] = []): ReadField => {
  return { field: 'body', text, isTitle: false, headings };
};
const mark = (start: number, end: number, entityId: string): Marked => {
  const occurrence = { field: 'body', start, end, words: '', left: '', right: '', score: 1, reasons: [] };
  return { start, end, entityId, type: 'platform', isSet: true, isRejected: false, occurrence };
};
const shown = (text: string, marks: readonly Marked[], chosen?: { start: number; end: number }) =>
  linesOf(field(text), marks, chosen).map(({ runs }) =>
    runs.map((run) => [run.text, run.marks.map(({ entityId }) => entityId).join('+'), run.isChosen ? 'chosen' : ''])
  );

it('cuts a text at its lines and at the marks', () => {
  expect(shown('Les Reels\n\nTikTok', [mark(4, 9, 'reels'), mark(11, 17, 'tiktok')])).toEqual([
    [
      ['Les ', '', ''],
      ['Reels', 'reels', ''],
    ],
    [['TikTok', 'tiktok', '']],
  ]);
});

it('puts the shorter of two marks on top where they lie over each other', () => {
  expect(shown('TikTok Pixel', [mark(0, 12, 'pixel'), mark(0, 6, 'tiktok')])).toEqual([
    [
      ['TikTok', 'tiktok+pixel', ''],
      [' Pixel', 'pixel', ''],
    ],
  ]);
});

it('cuts at what is chosen, also within a mark', () => {
  expect(shown('un Reels court', [mark(3, 8, 'reels')], { start: 3, end: 14 })).toEqual([
    [
      ['un ', '', ''],
      ['Reels', 'reels', 'chosen'],
      [' court', '', 'chosen'],
    ],
  ]);
});

it('tells headings from other lines', () => {
  const lines = linesOf(field('Titre\nTexte', [{ start: 0, end: 5 }]), []);
  expect(lines.map(({ isHeading }) => isHeading)).toEqual([true, false]);
});

it('loses nothing of the text', () => {
  const text = 'a b\nc d e\n f';
  const lines = linesOf(field(text), [mark(2, 7, 'x'), mark(5, 9, 'y')]);
  expect(lines.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(['a b', 'c d e', ' f']);
});
