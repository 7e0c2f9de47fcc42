import path from 'node:path';

import { readGoldSet, shippedGoldFiles } from '../../scripts/mentions/gold/read';
import { goldSets } from './sets';

const files = [...new Set([...shippedGoldFiles(), ...goldSets().map(({ file }) => file)])];
const sets = files.map((file) => ({ ...readGoldSet(file), name: path.basename(file, '.jsonl') }));

const repeated = (keys: readonly string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);

describe.each(sets)('the labels of $name', ({ documents }) => {
  it('are of documents with an id, a language, a title and a text', () => {
    const bare = documents.filter(
      ({ id, locale, title, text }) => !id || !['fr', 'en'].includes(locale) || !title.trim() || !text.trim()
    );
    expect(bare).toEqual([]);
  });

  it('have names', () => {
    const nameless = documents.filter(({ platforms, features }) =>
      [...platforms.map(({ name }) => name), ...features.flatMap(({ name, platform }) => [name, platform])].some(
        (name) => name.trim() === ''
      )
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  it('are given once', () => {
    const twice = documents.flatMap(({ id, platforms, features }) => [
      ...repeated(platforms.map(({ name }) => `${id}: ${name}`)),
      ...repeated(features.map(({ name, platform }) => `${id}: ${platform} / ${name}`)),
    ]);
    expect(twice).toEqual([]);
  });

  it('stand in the texts', () => {
    const astray = documents.flatMap(({ id, title, text, features }) =>
      features
        .flatMap(({ surfaces }) => (surfaces.length > 0 ? surfaces : ['']))
        .filter((surface) => surface.trim() === '' || !`${title}\n${text}`.includes(surface))
        .map((surface) => `${id}: ${surface}`)
    );
    expect(astray).toEqual([]);
  });
});

it('no two gold documents have the same id', () => {
  expect(repeated(sets.flatMap(({ documents }) => documents.map(({ id }) => id)))).toEqual([]);
});
