import { toAlias } from '../catalogue/aliases';
import { readAliases, writeAlias, writeAliases } from './alias-notation';
import { checkAlias } from './check-alias';

/** The aliases that come back from a cell. */
const readBack = (cell: string) =>
  readAliases(cell).aliases.map((draft) => {
    const { alias, problems } = checkAlias(draft, ['fr', 'en']);
    expect(problems).toEqual([]);
    return alias;
  });

it('writes only what differs from the default', () => {
  expect(writeAlias(toAlias({ text: 'TikTok' }))).toBe('TikTok');
  const x = toAlias({
    text: 'X',
    case: 'exact',
    requires: { type: 'any-of', words: ['Twitter', 'Musk'] },
    validFrom: '2023-07-01',
  });
  expect(writeAlias(x)).toBe('X | case=exact | words=Twitter; Musk | from=2023-07-01');
});

it('brings every alias back as it was, whatever signs it holds', () => {
  const aliases = [
    toAlias({ text: 'a | b; c \\ d=e' }),
    toAlias({ text: '#Story', kind: 'hashtag', locale: 'fr', strength: 'weak', requires: { type: 'owner' } }),
    toAlias({ text: 'Twitter', validTo: '2023-07-31', accents: 'exact', case: 'capital' }),
    toAlias({ text: 'Signal', requires: { type: 'any-of', words: ['a;b', 'c|d', 'e=f', '\\'] } }),
  ];
  expect(readBack(writeAliases(aliases))).toEqual(aliases);
});

it('reads what people type: spaces, empty lines, months, Windows line ends', () => {
  expect(readBack(' Insta|strength=medium \r\n\r\nInstagrammeur|Kind=derived-word| to = 2024-02\n')).toEqual([
    toAlias({ text: 'Insta', strength: 'medium' }),
    toAlias({ text: 'Instagrammeur', kind: 'derived-word', validTo: '2024-02-29' }),
  ]);
});

it('names what it cannot read', () => {
  const { problems } = readAliases('Insta | medium\nReels | force=forte');
  expect(problems).toEqual([
    { kind: 'unknown-field', field: 'medium', alias: 'Insta' },
    { kind: 'unknown-field', field: 'force=forte', alias: 'Reels' },
  ]);
});

it.each([
  ['strength=sure', { kind: 'one-of', field: 'strength', found: 'sure' }],
  ['locale=de', { kind: 'one-of', field: 'locale', found: 'de' }],
  ['from=2023-02-30', { kind: 'bad-date', field: 'validFrom', found: '2023-02-30' }],
  ['requires=any-of', { kind: 'no-words' }],
])('refuses an alias with %s', (property, problem) => {
  const [draft] = readAliases(`Insta | ${property}`).aliases;
  expect(draft && checkAlias(draft, ['fr', 'en']).problems).toEqual([expect.objectContaining(problem)]);
});
