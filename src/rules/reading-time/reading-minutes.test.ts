import { readingMinutes } from './reading-minutes';

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const words = (count: number) => paragraph(text('mot '.repeat(count)));

describe('readingMinutes', () => {
  it.each([
    [1, 1],
    [230, 1],
    [344, 1],
    [346, 2],
    [2300, 10],
  ])('reads %i words in %i minute(s)', (count, minutes) => {
    expect(readingMinutes([words(count)])).toBe(minutes);
  });

  it.each([[null], [undefined], [[]], [[paragraph(text('  '))]], [[paragraph(text(' — : '))]], ['no blocks'], [42]])(
    'has no time for %p',
    (body) => {
      expect(readingMinutes(body)).toBeNull();
    }
  );

  it('counts headings, quotes, code, links and list items at any depth', () => {
    const item = { type: 'list-item', children: [text('mot '.repeat(115))] };
    const list = {
      type: 'list',
      format: 'unordered',
      children: [item, { type: 'list', format: 'ordered', children: [item] }],
    };
    const link = { type: 'link', url: 'https://veille.example', children: [text('mot '.repeat(115))] };
    const code = { type: 'code', children: [text('mot '.repeat(115))] };
    const quote = { type: 'quote', children: [text('mot '.repeat(115))] };
    const heading = { type: 'heading', level: 2, children: [text('mot '.repeat(115))] };
    expect(readingMinutes([list, paragraph(link), code, quote, heading])).toBe(3);
  });

  it('does not split a word where its format changes, and does where a block ends', () => {
    const split = Array.from({ length: 345 }, () => [text('Insta'), text('gram ')]).flat();
    expect(readingMinutes([paragraph(...split)])).toBe(2);
    expect(readingMinutes(Array.from({ length: 345 }, () => paragraph(text('mot'))))).toBe(2);
  });
});
