import type { CoverageSeries } from '../../../shared/coverage';
import { OTHERS_LOOK } from './palette';
import { daysWithin, lastDayOf, shownCurves } from './shown-curves';

const counts = [{ texts: 1, mentions: 2 }];
const curve = (documentId: string, name: string, owner: string | null = null) => ({
  ...{ entry: { documentId, name, owner, slug: null }, counts },
  total: { texts: 1, mentions: 2 },
});
const series = (...entries: CoverageSeries['entries']): CoverageSeries => ({
  ...{ buckets: ['2024-05-01'], entries },
  others: { entries: 7, total: { texts: 3, mentions: 4 }, counts },
});
const nameOthers = (entries: number) => `${entries} others`;

it('draws what is taken together last, in a look of its own', () => {
  const curves = shownCurves(series(curve('a', 'TikTok'), curve('b', 'X')), nameOthers);
  expect(curves.map(({ name }) => name)).toEqual(['TikTok', 'X', '7 others']);
  expect(curves[2]?.look).toBe(OTHERS_LOOK);
  expect(shownCurves({ ...series(curve('a', 'TikTok')), others: null }, nameOthers)).toHaveLength(1);
});

it('tells features of the same name apart by their platforms', () => {
  const stories = [curve('a', 'Stories', 'Instagram'), curve('b', 'Stories', 'Snapchat'), curve('c', 'Duo', 'TikTok')];
  expect(shownCurves(series(...stories), nameOthers).map(({ name }) => name)).toEqual([
    'Stories (Instagram)',
    'Stories (Snapchat)',
    'Duo',
    '7 others',
  ]);
});

it('knows the last day of a month and of a week', () => {
  expect(lastDayOf('month', '2024-02-01')).toBe('2024-02-29');
  expect(lastDayOf('month', '2023-12-01')).toBe('2023-12-31');
  expect(lastDayOf('week', '2024-12-30')).toBe('2025-01-05');
});

it('keeps the days of a month within the period', () => {
  expect(daysWithin({}, 'month', '2024-05-01')).toEqual({ from: '2024-05-01', to: '2024-05-31' });
  expect(daysWithin({ from: '2024-05-10', to: '2024-05-12' }, 'month', '2024-05-01')).toEqual({
    from: '2024-05-10',
    to: '2024-05-12',
  });
});
