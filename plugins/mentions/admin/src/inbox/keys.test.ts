import { commandOf } from './keys';

const press = (key: string, more: { ctrlKey?: boolean } = {}) => {
  return { key, ctrlKey: false, metaKey: false, altKey: false, ...more };
};

it('knows its keys, also with the shift key or caps lock', () => {
  expect(['j', 'ArrowUp', 'Y', 'n', 'u', '?'].map((key) => commandOf(press(key), true))).toEqual([
    'next',
    'previous',
    'confirm',
    'reject',
    'undo',
    'help',
  ]);
});

it('leaves the browser its own, and Enter to the button that has the focus', () => {
  expect(commandOf(press('n', { ctrlKey: true }), true)).toBeUndefined();
  expect(commandOf(press('Tab'), true)).toBeUndefined();
  expect(commandOf(press('Enter'), false)).toBeUndefined();
  expect(commandOf(press('Enter'), true)).toBe('open');
});
