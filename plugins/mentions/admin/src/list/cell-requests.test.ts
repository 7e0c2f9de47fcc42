import { CellRequests } from './cell-requests';

const cells = (suggestions: number) => ({ mainPlatforms: [], suggestions });

it('asks once for all cells of a page, and again for the next page', async () => {
  const asked: string[] = [];
  const ask = async (contentType: string, locale: string, ids: readonly string[]) => {
    asked.push(`${contentType} ${locale} ${ids.join(',')}`);
    return Object.fromEntries(ids.map((id) => [id, cells(ids.length)]));
  };
  const requests = new CellRequests();
  const of = (documentId: string, locale = 'fr') =>
    requests.cellsOf(ask, { contentType: 'article', locale, documentId });
  const page = await Promise.all([of('a'), of('b'), of('a'), of('c', 'en')]);
  expect(asked.sort()).toEqual(['article en c', 'article fr a,b']);
  expect(page).toEqual([cells(2), cells(2), cells(2), cells(1)]);
  expect(await of('d')).toEqual(cells(1));
});

it('leaves out what may not be read, and fails for all where the server does', async () => {
  const requests = new CellRequests();
  const of = (ask: () => Promise<object>) =>
    requests.cellsOf(async () => ({ ...(await ask()) }), {
      ...{ contentType: 'article', locale: 'fr', documentId: 'a' },
    });
  expect(await of(async () => ({}))).toBeUndefined();
  await expect(of(() => Promise.reject(new Error('down')))).rejects.toThrow('down');
});
