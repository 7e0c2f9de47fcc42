import { byMentions, curvesOf } from './curves';

const buckets = ['2024-04-01', '2024-05-01', '2024-06-01'];
const row = (entityId: string | null, bucket: string, texts: number, mentions: number) => ({
  ...{ entityId, bucket, texts, mentions },
});
const nothing = { texts: 0, mentions: 0 };

it('gives every entry a count for each month, and their sum', () => {
  const curves = curvesOf([row('tiktok', '2024-04-01', 1, 3), row('tiktok', '2024-06-01', 2, 4)], buckets);
  expect(curves.get('tiktok')).toEqual({
    counts: [{ texts: 1, mentions: 3 }, nothing, { texts: 2, mentions: 4 }],
    total: { texts: 3, mentions: 7 },
  });
});

it('lists what is named most first, and the others not at all', () => {
  const curves = curvesOf(
    [
      row('x', '2024-05-01', 1, 2),
      row(null, '2024-05-01', 90, 90),
      row('bluesky', '2024-05-01', 2, 2),
      row('tiktok', '2024-04-01', 1, 3),
    ],
    buckets
  );
  expect(byMentions(curves)).toEqual(['tiktok', 'bluesky', 'x']);
  expect(curves.get(null)?.total).toEqual({ texts: 90, mentions: 90 });
});

it('orders equals the same way every time', () => {
  const rows = [row('b', '2024-05-01', 1, 1), row('a', '2024-05-01', 1, 1)];
  expect(byMentions(curvesOf(rows, buckets))).toEqual(['a', 'b']);
  expect(byMentions(curvesOf(rows.toReversed(), buckets))).toEqual(['a', 'b']);
});
