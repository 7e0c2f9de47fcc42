import { lookOf, LOOKS, OTHERS_LOOK } from './palette';

const BACKGROUNDS = { light: '#ffffff', dark: '#212134' };

it.each(Object.entries(BACKGROUNDS))('stands out three to one from the %s theme', (_, background) => {
  const faint = [...LOOKS, OTHERS_LOOK].filter(({ colour }) => contrast(colour, background) < 3);
  expect(faint).toEqual([]);
});

it('has a pattern of its own for every curve', () => {
  const patterns = [...LOOKS, OTHERS_LOOK].map(({ pattern }) => pattern);
  expect(new Set(patterns).size).toBe(patterns.length);
});

it('has a look for any number of curves', () => {
  expect(lookOf(LOOKS.length + 1)).toBe(LOOKS[1]);
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** As the WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
