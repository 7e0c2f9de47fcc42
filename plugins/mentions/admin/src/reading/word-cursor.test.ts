import { choiceAt, moveCursor, toWholeWords, wordsIn, type Cursor, type CursorKey } from './word-cursor';

const field = (name: string, text: string) => ({ field: name, text, isTitle: false, headings: [] });
const fields = [field('title', 'Les Reels courts'), field('excerpt', '…'), field('body', 'Sur TikTok')];
const words = (text: string) => wordsIn(text).map(({ start, end }) => text.slice(start, end));
const chosen = (cursor: Cursor | undefined) => {
  const choice = cursor && choiceAt(fields, cursor);
  return choice && fields.find((one) => one.field === choice.field)?.text.slice(choice.start, choice.end);
};
const press = (...keys: readonly (CursorKey | `Shift ${CursorKey}`)[]) =>
  keys.reduce<Cursor | undefined>((cursor, key) => {
    const plain = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] as const;
    const name = plain.find((one) => key.endsWith(one)) ?? 'ArrowRight';
    return moveCursor(fields, cursor, name, key.startsWith('Shift'));
  }, undefined);

it('knows words with apostrophes and hyphens', () => {
  expect(words('L’e-mail de Google+, « ça » !')).toEqual(['L’e-mail', 'de', 'Google+', 'ça']);
});

it('grows what is selected to whole words', () => {
  const grown = (text: string, start: number, end: number) => {
    const place = toWholeWords(text, { start, end });
    return place && text.slice(place.start, place.end);
  };
  expect(grown('Les Reels courts', 5, 12)).toBe('Reels courts');
  expect(grown('stories d’Instagram', 10, 19)).toBe('Instagram');
  expect(grown('a … b', 2, 3)).toBeUndefined();
});

it('goes word by word, and from field to field past those without words', () => {
  expect(chosen(press('ArrowRight'))).toBe('Les');
  expect(chosen(press('ArrowRight', 'ArrowRight'))).toBe('Reels');
  expect(chosen(press('ArrowRight', 'ArrowDown'))).toBe('Sur');
  expect(chosen(press('ArrowRight', 'ArrowDown', 'ArrowUp'))).toBe('Les');
  expect(chosen(press('ArrowRight', 'ArrowLeft'))).toBe('Les');
});

it('extends with Shift, in both directions, within its field', () => {
  expect(chosen(press('ArrowRight', 'ArrowRight', 'Shift ArrowRight'))).toBe('Reels courts');
  expect(chosen(press('ArrowRight', 'ArrowRight', 'Shift ArrowLeft'))).toBe('Les Reels');
  expect(chosen(press('ArrowRight', 'Shift ArrowRight', 'Shift ArrowRight', 'Shift ArrowRight'))).toBe(
    'Les Reels courts'
  );
  expect(chosen(press('ArrowRight', 'Shift ArrowDown'))).toBe('Les');
});

it('has nowhere to go without words', () => {
  expect(moveCursor([field('title', '…')], undefined, 'ArrowRight', false)).toBeUndefined();
});
