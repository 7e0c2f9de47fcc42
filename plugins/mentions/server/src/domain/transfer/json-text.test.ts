import fc from 'fast-check';

import { JsonError, lineCounter, readJson } from './json-text';

it('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), (text) => {
      expect(readJson(text).value).toEqual(dropNul(JSON.parse(text)));
    })
  );
  const text = ' { "a" : [ 1, -2.5e3, true, null, "\\u00e9\\"\\\\" ], "b": {} } ';
  expect(readJson(text).value).toEqual(JSON.parse(text));
});

it.each(['{', '[1,]', '{"a":1,}', '{a:1}', '"open', '[1 2]', '01x', '{"a" 1}', '[] []', '', '"\\x"', '['.repeat(99)])(
  'refuses %s',
  (text) => {
    expect(() => readJson(text)).toThrow(JsonError);
  }
);

it('tells the line in which each item of a list begins, and that of a mistake', () => {
  const text = '{\n"platforms": [\n {"slug": "a",\n "b": []},\n\n {"slug": "c"}]}';
  const { value, placesOf } = readJson(text);
  const { platforms } = value as { platforms: unknown[] };
  expect(placesOf(platforms).map(lineCounter(text))).toEqual([3, 6]);
  try {
    readJson('{\n "platforms": [\n  {"slug": }\n]}');
  } catch (error) {
    expect(error instanceof JsonError && lineCounter('{\n "platforms": [\n  {"slug": }\n]}')(error.at)).toBe(3);
  }
  expect.assertions(2);
});

/** What Postgres cannot hold is left out. */
function dropNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(dropNul);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name.replaceAll('\0', ''), dropNul(one)]));
}
