import { csvRecords, type CsvRecord } from './csv-records';

async function recordsOf(text: string, delimiter = ','): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  for await (const record of csvRecords(text, delimiter)) records.push(record);
  return records;
}

it('gives each record with the line it begins in', async () => {
  expect(await recordsOf('a;b\n\n\n x;"1\n2"\n\ny;2', ';')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 4, cells: [' x', '1\n2'] },
    { line: 7, cells: ['y', '2'] },
  ]);
});

it('goes on after a record whose quotation marks cannot be made out', async () => {
  expect(await recordsOf('a,b\n1,"bad" x\n3,4\n5,"never closed\n7,8\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2 },
    { line: 3, cells: ['3', '4'] },
    { line: 4 },
    { line: 5, cells: ['7', '8'] },
  ]);
});

it('reads cells that are longer than what it reads at once, and counts on after them', async () => {
  const long = 'mot\n'.repeat(200_000);
  const records = await recordsOf(`a,b\n1,"${long}"\n2,"${long}"\n3,"open\n4,x\n`);
  expect(records.map(({ line, cells }) => [line, cells?.[1]?.length])).toEqual([
    [1, 1],
    [2, long.length],
    [200_003, long.length],
    [400_004, undefined],
    [400_005, 1],
  ]);
});
