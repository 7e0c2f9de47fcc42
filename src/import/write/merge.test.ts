import type { Fields } from '../prepare/prepared-document';
import { hashFields } from './field-hashes';
import { mergeFields } from './merge';

const imported: Fields = {
  title: 'Un',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'a' }] }],
  seo: { metaTitle: 'm' },
};
const merge = (current: Fields, incoming: Fields) =>
  mergeFields(hashFields(imported), hashFields(current), hashFields(incoming));

describe('A new version of a source', () => {
  test('changes nothing when it says the same', () => {
    expect(merge(imported, imported)).toMatchObject({ write: [], keep: [] });
  });

  test('writes what it changed', () => {
    expect(merge(imported, { ...imported, title: 'Deux' })).toMatchObject({ write: ['title'], keep: [] });
  });

  test('leaves alone what only an editor changed', () => {
    expect(merge({ ...imported, title: 'Corrigé' }, imported)).toMatchObject({ write: [], keep: [] });
  });

  test('keeps what an editor changed too, and says so, this time and the next', () => {
    const edited = { ...imported, title: 'Corrigé' };
    const first = merge(edited, { ...imported, title: 'Deux' });
    expect(first).toMatchObject({ write: [], keep: ['title'] });
    expect(mergeFields(first.base, hashFields(edited), hashFields({ ...imported, title: 'Trois' })).keep).toEqual([
      'title',
    ]);
  });

  test('has nothing to keep when both came to say the same', () => {
    expect(merge({ ...imported, title: 'Deux' }, { ...imported, title: 'Deux' })).toMatchObject({
      write: [],
      keep: [],
    });
  });

  test('does not take the order of keys or the database’s empty values for a change', () => {
    expect(hashFields({ title: 'a', source: { url: 'u', site: 's' } })).toEqual(
      hashFields({ source: { site: 's', url: 'u' }, title: 'a', excerpt: '' })
    );
  });
});
