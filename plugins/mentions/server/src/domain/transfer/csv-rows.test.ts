import { toAlias } from '../catalogue/aliases';
import { COLUMNS, csvDraft, csvRow, delimiterOf, readHeading } from './csv-rows';
import type { StoredEntry } from './entry';

const ENTRY: StoredEntry = {
  documentId: 'id',
  type: 'feature',
  slug: 'x-plus',
  values: {
    'name.fr': '=Plus',
    'name.en': "'+Plus",
    platform: 'x',
    launchedOn: '2023-07-01',
    'description.fr': 'a\nb',
  },
  domains: [],
  aliases: [toAlias({ text: '@plus', kind: 'handle' }), toAlias({ text: '"plus"' })],
};
const AT = { line: 2, isDayFirst: false };

it('brings an entry back as it was, and no cell is a formula', () => {
  const cells = csvRow(ENTRY);
  expect(cells.filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
  expect(csvDraft([...COLUMNS], cells, AT)).toMatchObject({
    type: 'feature',
    slug: 'x-plus',
    values: ENTRY.values,
    aliases: [{ text: '@plus', kind: 'handle' }, { text: '"plus"' }],
    problems: [],
  });
});

it('leaves alone what has no column, and clears what has an empty cell', () => {
  const { columns } = readHeading(['Type', 'SLUG', 'closedOn', '']);
  const { values, aliases, domains } = csvDraft(columns, ['platform', 'x', '', ''], AT);
  expect([values, aliases, domains]).toEqual([{ closedOn: null }, undefined, undefined]);
});

it('reads dates with the day first where columns are parted by semicolons, and only there', () => {
  const { columns } = readHeading(['type', 'slug', 'closedOn']);
  const cells = ['platform', 'x', '5/07/2023'];
  expect(csvDraft(columns, cells, { line: 2, isDayFirst: true }).values.closedOn).toBe('2023-07-05');
  expect(csvDraft(columns, cells, AT).values.closedOn).toBe('5/07/2023');
});

it('says how many cells a row has, unless those beyond are empty', () => {
  const { columns } = readHeading(['type', 'slug']);
  expect(csvDraft(columns, ['platform', 'x', '', ''], AT).problems).toEqual([]);
  expect(csvDraft(columns, ['platform', 'x', 'y'], AT).problems).toEqual([{ kind: 'cells', found: 3, wanted: 2 }]);
  expect(csvDraft(columns, ['platform'], AT).problems).toEqual([{ kind: 'cells', found: 1, wanted: 2 }]);
});

it('finds the columns that are unknown, missing or there twice', () => {
  expect(readHeading(['slug', 'nmae', 'slug', ''])).toMatchObject({
    unknown: ['nmae'],
    missing: ['type'],
    repeated: ['slug'],
  });
});

it.each([
  ['type,slug,name_fr', ','],
  ['type;slug;name_fr', ';'],
  ['type\tslug', '\t'],
  ['type', ','],
])('takes the columns of %j to be parted by %j', (heading, delimiter) => {
  expect(delimiterOf(heading)).toBe(delimiter);
});
