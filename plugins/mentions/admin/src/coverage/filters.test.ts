import { readFilters, scopeOf, toQuery } from './filters';

it('shows published texts of the whole archive by month at first', () => {
  const filters = readFilters({});
  expect(filters).toEqual({ period: 'all', unit: 'month', version: 'published', top: 8 });
  expect(scopeOf(filters, '2024-05-15')).toEqual({ version: 'published' });
});

it('takes nothing from an address that it does not know', () => {
  const wrong = { period: 'century', from: 'yesterday', unit: 'day', version: 'modified', top: '1000', locale: '' };
  expect(readFilters(wrong)).toEqual(readFilters({}));
});

it('ends its periods today', () => {
  const days = (period: string, today: string) => {
    const { from, to } = scopeOf(readFilters({ period }), today);
    return [from, to];
  };
  expect(days('month', '2024-05-15')).toEqual(['2024-04-16', '2024-05-15']);
  expect(days('year', '2024-02-29')).toEqual(['2023-03-01', '2024-02-29']);
  expect(days('month', '2024-03-31')).toEqual(['2024-03-01', '2024-03-31']);
  expect(days('quarter', '2024-01-10')).toEqual(['2023-10-11', '2024-01-10']);
});

it('takes the days of a period of one’s own, and of no other', () => {
  const days = { from: '2024-01-01', to: '2024-02-01' };
  expect(scopeOf(readFilters({ period: 'custom', ...days }), '2024-05-15')).toMatchObject(days);
  expect(scopeOf(readFilters({ period: 'all', ...days }), '2024-05-15')).toEqual({ version: 'published' });
});

it('asks for what is said only', () => {
  expect(toQuery({ unit: 'week', locale: undefined, top: 4 })).toBe('unit=week&top=4');
});
