import { toRecord } from './analysis-record';
import { Tagger } from './tagger';
import { aCatalogue, aFeature, aPlatform } from './testing/catalogue';
import { aDocument } from './testing/document';

const catalogue = aCatalogue(
  aPlatform({ name: 'TikTok' }),
  aPlatform({ name: 'Instagram', aliases: [{ text: 'Insta', strength: 'medium' }] }),
  aFeature({ name: 'Duet', platform: 'tiktok', aliases: [{ text: 'duo', strength: 'medium' }] })
);
const recordOf = (document: Parameters<typeof aDocument>[0]) =>
  toRecord('a', new Tagger(catalogue).analyze(aDocument(document)), catalogue);

describe('the record of an analysis', () => {
  const document = {
    title: '👻 TikTok change',
    text: '💡💡 Été : le duo\u00a0de Tik\u00adTok.\nLe duo d’e\u0301te\u0301, sur TikTok.',
  };
  const fields: Record<string, string> = { title: document.title, body: document.text };

  it('gives each mention as the slice of the field it stands in', () => {
    const { mentions } = recordOf(document);
    expect(mentions.map(({ field, text }) => [field, text])).toEqual([
      ['title', 'TikTok'],
      ['body', 'duo'],
      ['body', 'Tik\u00adTok'],
      ['body', 'duo'],
      ['body', 'TikTok'],
    ]);
    for (const { field, start, end, text } of mentions) expect(fields[field]?.slice(start, end)).toBe(text);
  });

  it('counts UTF-16 units', () => expect(recordOf(document).mentions[0]).toMatchObject({ start: 3, end: 9 }));

  it('calls platforms and features by their English names', () => {
    const { id, platforms, features, mentions } = recordOf(document);
    expect(id).toBe('a');
    expect(platforms).toMatchObject([{ name: 'TikTok', slug: 'tiktok', main: true }]);
    expect(features).toMatchObject([{ name: 'Duet', slug: 'tiktok-duet', platform: 'TikTok' }]);
    expect(mentions[0]).toMatchObject({ type: 'platform', name: 'TikTok', slug: 'tiktok' });
    expect(mentions[0]).not.toHaveProperty('platform');
    expect(mentions[1]).toMatchObject({ type: 'feature', name: 'Duet', slug: 'tiktok-duet', platform: 'TikTok' });
  });

  it('says why', () => {
    expect(recordOf(document).mentions[1]?.reasons).toEqual([
      { code: 'alias-medium', words: 'duo' },
      { code: 'owner-beside', platform: 'tiktok' },
    ]);
  });

  it('lists no tag that is only suggested, but its mention', () => {
    const { platforms, mentions } = recordOf({ text: 'Insta en parle.' });
    expect(platforms).toEqual([]);
    expect(mentions).toMatchObject([{ slug: 'instagram', text: 'Insta', score: 0.5 }]);
  });

  it('is empty for an empty document', () =>
    expect(recordOf({})).toEqual({ id: 'a', platforms: [], features: [], mentions: [] }));
});
