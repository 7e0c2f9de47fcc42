/**
 * A text as its UTF-16 units in an array: reading it is a quarter faster than `charCodeAt`, and every table of fold.ts
 * is indexed with them.
 */
export type Units = Uint16Array;

/** Texts lie side by side in pieces of memory of this many units: one of its own for each would cost more than its copy. */
const SLAB_UNITS = 2 ** 18;
/** Longer texts have memory of their own. */
const LONGEST_SHARED = 2 ** 15;

let slab = newSlab();
let used = 0;

/** The units of a text. Memory is never used twice: it goes when the last text in it does. */
export function unitsOf(text: string): Units {
  const { length } = text;
  if (length > LONGEST_SHARED) {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint16Array(bytes.buffer, bytes.byteOffset, length);
  }
  if (used + length > SLAB_UNITS) {
    slab = newSlab();
    used = 0;
  }
  slab.bytes.write(text, used * 2, 'utf16le');
  used += length;
  return slab.units.subarray(used - length, used);
}

function newSlab(): { readonly bytes: Buffer; readonly units: Units } {
  const units = new Uint16Array(SLAB_UNITS);
  return { units, bytes: Buffer.from(units.buffer) };
}
