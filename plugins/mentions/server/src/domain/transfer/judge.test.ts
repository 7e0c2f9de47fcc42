import { toAlias } from '../catalogue/aliases';
import { platformAliases } from '../catalogue/names';
import type { Catalogue } from '../catalogue/types';
import { changeOf } from './diff';
import { entryKey, type StoredEntry } from './entry';
import { jsonRows } from './json-rows';
import { isGood, judge, type Newsroom, type Verdict } from './judge';

const RULES = {
  kinds: { platform: ['video', 'messaging'], feature: ['tool'] },
  states: ['live', 'retired'],
  locales: ['fr', 'en'],
};

const TIKTOK: StoredEntry = {
  documentId: 'id-tiktok',
  type: 'platform',
  slug: 'tiktok',
  values: { 'name.fr': 'TikTok', 'name.en': 'TikTok', kind: 'video', launchedOn: '2016-09-01' },
  domains: ['tiktok.com'],
  aliases: [toAlias({ text: 'Tik Tok' }), toAlias({ text: 'TT', strength: 'weak' })],
};
const CATALOGUE: Catalogue = {
  platforms: [
    {
      type: 'platform',
      slug: TIKTOK.documentId,
      name: 'TikTok',
      aliases: platformAliases(['TikTok'], TIKTOK.aliases, TIKTOK.domains),
    },
  ],
  features: [],
};
const NEWSROOM: Newsroom = {
  rules: RULES,
  stored: new Map([[entryKey('platform', 'tiktok'), TIKTOK]]),
  platforms: new Map([['tiktok', TIKTOK.documentId]]),
  catalogue: CATALOGUE,
  mayCreate: new Set(['platform', 'feature'] as const),
  mayUpdate: () => true,
};

const names = (name: string) => ({ fr: name, en: name });
const verdictsOn = (file: object, newsroom = NEWSROOM): Verdict[] => {
  const drafts = jsonRows(JSON.stringify(file));
  if (!drafts) throw new Error('No catalogue.');
  return judge(drafts, newsroom);
};
const outcomes = (verdicts: readonly Verdict[]) => verdicts.map(({ outcome }) => outcome);
const problemsOf = (verdict: Verdict | undefined) => (verdict?.outcome === 'refused' ? verdict.problems : []);

it('leaves alone what a row does not say, and clears what it says is nothing', () => {
  expect(outcomes(verdictsOn({ platforms: [{ slug: 'tiktok' }] }))).toEqual(['unchanged']);
  const [verdict] = verdictsOn({ platforms: [{ slug: 'tiktok', launchedOn: null, aliases: [] }] });
  expect(verdict?.outcome === 'change' && verdict.change).toEqual({
    fields: [{ field: 'launchedOn', before: '2016-09-01', after: null }],
    aliases: { added: [], removed: ['Tik Tok', 'TT | strength=weak'], changed: [] },
  });
});

it('reads a month as its first day, and takes the order of aliases for nothing', () => {
  const aliases = [{ text: 'TT', strength: 'weak' }, 'Tik Tok'];
  expect(outcomes(verdictsOn({ platforms: [{ slug: 'tiktok', launchedOn: '2016-09', aliases }] }))).toEqual([
    'unchanged',
  ]);
});

it('says which aliases are added, removed and changed; of two spelled alike, the one of the same language', () => {
  const stored = {
    ...TIKTOK,
    aliases: [
      toAlias({ text: 'live', locale: 'fr' }),
      toAlias({ text: 'live', locale: 'en' }),
      toAlias({ text: 'old' }),
    ],
  };
  const aliases = [
    toAlias({ text: 'live', locale: 'en', strength: 'weak' }),
    stored.aliases[0],
    toAlias({ text: 'new' }),
  ];
  const wanted = {
    line: 1,
    type: 'platform',
    slug: 'tiktok',
    values: {},
    aliases: aliases.flatMap((a) => a ?? []),
  } as const;
  expect(changeOf(wanted, stored)?.aliases).toEqual({
    added: ['new'],
    removed: ['old'],
    changed: [{ before: 'live | locale=en', after: 'live | locale=en | strength=weak' }],
  });
});

it('takes a feature of a platform that the file creates, and refuses it with that platform', () => {
  const platform = { slug: 'vine', name: names('Vine'), kind: 'video' };
  const feature = { slug: 'vine-loop', name: names('Vine Loop'), platform: 'vine', kind: 'tool', state: 'live' };
  expect(outcomes(verdictsOn({ platforms: [platform], features: [feature] }))).toEqual(['create', 'create']);
  const [bad, orphan] = verdictsOn({ platforms: [{ ...platform, kind: 'potato' }], features: [feature] });
  expect(problemsOf(bad)).toEqual([
    { kind: 'one-of', field: 'kind', found: 'potato', choices: ['video', 'messaging'] },
  ]);
  expect(problemsOf(orphan)).toEqual([{ kind: 'unknown-owner', slug: 'vine' }]);
});

it('refuses words that nothing would tell from another entry’s, in the catalogue or in the file', () => {
  const [taken, first, second] = verdictsOn({
    platforms: [
      { slug: 'other', name: names('Other'), aliases: ['Tik-Tok'] },
      { slug: 'un', name: names('Perchoir') },
      { slug: 'deux', name: names('Perchoir') },
    ],
  });
  expect(problemsOf(taken)).toEqual([expect.objectContaining({ kind: 'alias-taken', by: 'TikTok' })]);
  expect(first?.outcome).toBe('create');
  expect(problemsOf(second)).toEqual([expect.objectContaining({ kind: 'alias-taken', by: 'Perchoir' })]);
});

it('lets an alias move from one entry to another in the same file', () => {
  const verdicts = verdictsOn({
    platforms: [
      { slug: 'tiktok', aliases: [{ text: 'TT', strength: 'weak' }] },
      { slug: 'toc', name: names('Toc'), aliases: ['Tik Tok'] },
    ],
  });
  expect(outcomes(verdicts)).toEqual(['change', 'create']);
});

it.each([
  [{ slug: 'Été' }, { kind: 'bad-slug', slug: 'Été' }],
  [
    { slug: 'new', closedOn: '2020-13' },
    { kind: 'bad-date', field: 'closedOn', found: '2020-13' },
  ],
  [
    { slug: 'new', website: 'tiktok' },
    { kind: 'bad-value', field: 'website', found: 'tiktok' },
  ],
  [
    { slug: 'new', colour: 'red' },
    { kind: 'bad-value', field: 'colour', found: 'red' },
  ],
  [
    { slug: 'new', domains: ['no domain'] },
    { kind: 'bad-value', field: 'domains', found: 'no domain' },
  ],
  [
    { slug: 'new', state: 'live' },
    { kind: 'not-its-field', field: 'state', type: 'platform' },
  ],
  [
    { slug: 'new', nmae: 'x' },
    { kind: 'unknown-field', field: 'nmae' },
  ],
  [
    { slug: 'new', kind: 3 },
    { kind: 'wrong-form', field: 'kind', wanted: 'text' },
  ],
  [
    { slug: 'new', name: { fr: 'Neuf' } },
    { kind: 'missing', field: 'name.en' },
  ],
  [
    { slug: 'new', aliases: ['a', 'a'] },
    { kind: 'repeated-alias', alias: 'a' },
  ],
  [{ slug: 'new', aliases: ['x'.repeat(81)] }, expect.objectContaining({ kind: 'too-long', limit: 80 })],
])('refuses %j', (row, problem) => {
  const [verdict] = verdictsOn({ platforms: [{ name: names('New'), ...row }] });
  expect(problemsOf(verdict)).toEqual([problem]);
});

it('refuses a slug that a row before has, naming its line', () => {
  const drafts = jsonRows('{ "platforms": [\n{ "slug": "tiktok" },\n{ "slug": "tiktok", "kind": "messaging" }\n] }');
  const verdicts = judge(drafts ?? [], NEWSROOM);
  expect(verdicts[1]).toMatchObject({ draft: { line: 3 }, problems: [{ kind: 'duplicate', line: 2 }] });
  expect(verdicts.some(isGood)).toBe(false);
});

it('refuses what the role does not allow, and nothing that would change nothing', () => {
  const newsroom = { ...NEWSROOM, mayCreate: new Set<never>(), mayUpdate: () => false };
  const rows = [{ slug: 'tiktok' }, { slug: 'neuf', name: names('Neuf') }];
  expect(outcomes(verdictsOn({ platforms: rows }, newsroom))).toEqual(['unchanged', 'refused']);
  const [change] = verdictsOn({ platforms: [{ slug: 'tiktok', kind: 'messaging' }] }, newsroom);
  expect(problemsOf(change)).toEqual([{ kind: 'not-allowed', action: 'update', type: 'platform' }]);
});
