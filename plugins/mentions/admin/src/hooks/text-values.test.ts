import { textValues, withoutEntry } from './text-values';

const type = {
  fields: ['title', 'body'],
  date: 'publishedOn',
  relations: { platforms: 'platforms', mainPlatforms: 'mainPlatforms', features: 'features' },
};
const item = (documentId: string) => ({ id: 7, apiData: { id: 7, documentId, locale: 'fr' }, label: documentId });

it('sends the fields and the date as they are in the form, and nothing else', () => {
  const values = { title: 'TikTok', body: null, publishedOn: '2026-01-01', slug: 'tiktok', seo: {} };
  expect(textValues(values, type)).toEqual({ title: 'TikTok', body: null, publishedOn: '2026-01-01' });
});

it('sends of a relation what was changed, as a save does', () => {
  const values = {
    platforms: { connect: [item('tiktok')], disconnect: [{ id: 3 }] },
    mainPlatforms: { connect: [], disconnect: [] },
    features: [],
  };
  expect(textValues(values, type)).toEqual({
    platforms: { connect: [{ documentId: 'tiktok' }], disconnect: [{ id: 3 }] },
  });
});

it('drops what was changed of one entry once it is decided otherwise', () => {
  const change = { connect: [item('tiktok'), item('x')], disconnect: [item('vine')] };
  expect(withoutEntry(change, 'tiktok')).toEqual({ connect: [item('x')], disconnect: [item('vine')] });
  expect(withoutEntry(change, 'vine')).toEqual({ connect: change.connect, disconnect: [] });
  expect(withoutEntry(change, 'absent')).toBeUndefined();
  expect(withoutEntry([], 'tiktok')).toBeUndefined();
});
