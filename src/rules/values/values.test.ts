import { findViolations } from './find-violations';
import { mergeValues } from './merge';
import { rulesOf } from './rules';

const attributes: Record<string, Record<string, { type: string; component?: string }>> = {
  'api::platform.platform': {
    launchedOn: { type: 'date' },
    closedOn: { type: 'date' },
    aliases: { type: 'component', component: 'shared.alias' },
    domains: { type: 'component', component: 'shared.domain' },
  },
  'api::training-session.training-session': { dates: { type: 'component', component: 'shared.session-date' } },
  'api::author.author': { name: { type: 'string' } },
};
const attributesOf = (uid: string) => attributes[uid] ?? {};

function violationsOf(uid: string, values: Record<string, unknown>) {
  const rules = rulesOf(uid, attributesOf);
  return rules ? findViolations(rules, values) : [];
}

describe('rulesOf', () => {
  it('has nothing to check on types without rules', () => {
    expect(rulesOf('api::author.author', attributesOf)).toBeUndefined();
  });

  it('leaves out components without rules', () => {
    expect(Object.keys(rulesOf('api::platform.platform', attributesOf)?.components ?? {})).toEqual(['aliases']);
  });
});

describe('findViolations', () => {
  it('names both dates when a platform closes before it launches', () => {
    expect(violationsOf('api::platform.platform', { launchedOn: '2013-01-24', closedOn: '2012-01-17' })).toEqual([
      {
        path: ['closedOn'],
        problem: {
          kind: 'ends-before-it-starts',
          field: 'closedOn',
          value: '2012-01-17',
          startField: 'launchedOn',
          startValue: '2013-01-24',
        },
      },
    ]);
  });

  it.each([
    ['the same day', { launchedOn: '2013-01-24', closedOn: '2013-01-24' }],
    ['one date only', { closedOn: '2013-01-24' }],
    ['an emptied date', { launchedOn: null, closedOn: '2013-01-24' }],
    ['a date that Strapi will refuse', { launchedOn: 'soon', closedOn: '2013-01-24' }],
    ['dates and times', { launchedOn: new Date('2013-01-24T10:00:00Z'), closedOn: '2013-01-24T00:00:00.000Z' }],
  ])('accepts %s', (_, values) => {
    expect(violationsOf('api::platform.platform', values)).toEqual([]);
  });

  it('says which of several dates of a session is wrong', () => {
    const dates = [
      { startsOn: '2026-03-02', endsOn: '2026-03-03' },
      { startsOn: '2026-03-02', endsOn: '2026-03-01', seats: -1 },
    ];
    const paths = violationsOf('api::training-session.training-session', { dates }).map(({ path }) => path);
    expect(paths).toEqual([
      ['dates', 1, 'endsOn'],
      ['dates', 1, 'seats'],
    ]);
  });

  it.each([
    [-1, 1],
    ['-0.5', 1],
    [0, 0],
    ['', 0],
    [null, 0],
    ['beaucoup', 0],
    [3.5, 0],
  ])('a price of %p has %i problem(s)', (price, count) => {
    expect(violationsOf('api::training-session.training-session', { price })).toHaveLength(count);
  });
});

describe('mergeValues', () => {
  it('keeps what was not sent', () => {
    expect(
      mergeValues({ launchedOn: '2010-01-01', closedOn: null }, { closedOn: '2009-01-01', name: undefined })
    ).toEqual({
      launchedOn: '2010-01-01',
      closedOn: '2009-01-01',
    });
  });

  it('fills a component from the stored one of the same id, and no other', () => {
    const stored = {
      dates: [
        { id: 1, startsOn: '2026-01-01' },
        { id: 2, startsOn: '2026-02-01' },
      ],
    };
    expect(mergeValues(stored, { dates: [{ id: '2', endsOn: '2026-01-15' }, { endsOn: '2026-03-01' }] })).toEqual({
      dates: [{ id: '2', startsOn: '2026-02-01', endsOn: '2026-01-15' }, { endsOn: '2026-03-01' }],
    });
  });
});
