import { surroundingsOf } from './surroundings';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return surroundingsOf(text, { start, end: start + words.length });
};

it('gives the words around, within their line', () => {
  expect(around('Titre\nLes Reels arrivent.\nFin', 'Reels')).toEqual({ left: 'Les ', right: ' arrivent.' });
  expect(around('TikTok', 'TikTok')).toEqual({ left: '', right: '' });
});

it('cuts long lines between words', () => {
  const { left, right } = around(`${'avant '.repeat(30)}Reels ${'après '.repeat(30)}`, 'Reels');
  expect(left).toMatch(/^…avant (avant )+$/u);
  expect(right).toMatch(/^( après)+…$/u);
  expect(left.length).toBeLessThan(62);
});

it('cuts a word that has no end', () => {
  const { left, right } = around(`${'a'.repeat(100)}-Reels-${'b'.repeat(100)}`, 'Reels');
  expect(left.length).toBe(61);
  expect(right.length).toBe(61);
});
