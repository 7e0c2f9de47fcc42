/** WCAG asks this of what is not text: an underline against what is behind it. */
const ENOUGH = 3;
const STEP = 0.08;

type Rgb = readonly [number, number, number];

/**
 * A colour near the wanted one that stands out on a background, both `#rrggbb`; darker on light grounds, lighter on
 * dark ones.
 */
export function readableColour(wanted: string, background: string): string {
  const [colour, ground] = [rgbOf(wanted), rgbOf(background)];
  if (!colour || !ground) return wanted;
  const target: Rgb = luminance(ground) > 0.4 ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share < 1; share += STEP) {
    const mixed = mix(colour, target, share);
    if (contrast(mixed, ground) >= ENOUGH) return hexOf(mixed);
  }
  return hexOf(target);
}

/** From 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [first, second] = [rgbOf(a), rgbOf(b)];
  return first && second ? contrast(first, second) : 1;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2): number => Math.round(a[index] + (b[index] - a[index]) * share);
  return [part(0), part(1), part(2)];
}

function rgbOf(hex: string): Rgb | undefined {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(hex);
  if (!match) return undefined;
  const value = (index: number): number => Number.parseInt(match[index] ?? '0', 16);
  return [value(1), value(2), value(3)];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
