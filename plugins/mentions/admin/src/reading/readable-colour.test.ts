import { contrastOf, readableColour } from './readable-colour';

const LIGHT = '#ffffff';
const DARK = '#212134';

it('keeps a colour that stands out', () => {
  expect(readableColour('#1877f2', LIGHT)).toBe('#1877f2');
  expect(readableColour('#fffc00', DARK)).toBe('#fffc00');
});

it.each(['#fffc00', '#25f4ee', '#ffffff', '#000000', '#010101', '#212134', '#e4405f'])(
  'makes %s stand out on light and dark grounds',
  (colour) => {
    for (const ground of [LIGHT, DARK]) {
      expect(contrastOf(readableColour(colour, ground), ground)).toBeGreaterThanOrEqual(3);
    }
  }
);

it('leaves alone what is no colour', () => {
  expect(readableColour('red', LIGHT)).toBe('red');
});
