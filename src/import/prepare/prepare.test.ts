import type { SourceDocument } from '../model';
import { prepare } from './prepare';
import { freeSlug, slugOf } from './slug';

const defaults = { kind: 'article', locale: 'fr', publish: true } as const;
const document = (more: Partial<SourceDocument>): SourceDocument => ({
  source: 's',
  sourceId: '1',
  origin: 'a.md:1',
  title: 'Un titre',
  body: 'Corps',
  bodyFormat: 'markdown',
  authors: [],
  status: 'published',
  ...more,
});

describe('A text on its way to Strapi', () => {
  test('is an article with the fields its source gives, and no others', () => {
    const prepared = prepare(
      document({ category: 'Brèves', authors: ['Ana Lou', 'Ana Lou'], publishedOn: '31/03/2021' }),
      defaults
    );
    expect(prepared).toMatchObject({ kind: 'article', locale: 'fr', slug: 'un-titre', publish: true });
    expect(prepared.fields).toEqual({
      title: 'Un titre',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Corps' }] }],
      publishedOn: '2021-03-31',
      category: { name: 'Brèves', slug: 'breves' },
      authors: [{ name: 'Ana Lou', slug: 'ana-lou' }],
    });
  });

  test('stays a draft when its source says so, or nobody asks to publish', () => {
    expect(prepare(document({ status: 'draft' }), defaults).publish).toBe(false);
    expect(prepare(document({}), { ...defaults, publish: false }).publish).toBe(false);
  });

  test('is a training session of what its sheet says, its front matter first', () => {
    const { kind, fields, notices } = prepare(
      document({
        kind: 'training',
        category: 'x',
        body: 'Durée : 2 jours\nTarif : 100 €',
        training: { price: 90, dates: [{ startsOn: '2031-01-02' }] },
      }),
      defaults
    );
    expect(kind).toBe('training-session');
    expect(fields).toEqual({
      title: 'Un titre',
      description: [],
      durationDays: 2,
      price: 90,
      dates: [{ startsOn: '2031-01-02' }],
    });
    expect(notices).toHaveLength(1);
  });

  test('has its excerpt cut between words when it is too long for the field', () => {
    const { fields, notices } = prepare(document({ excerpt: 'mot '.repeat(200) }), defaults);
    expect(fields.excerpt).toMatch(/mot…$/);
    expect(fields.excerpt?.length).toBeLessThanOrEqual(600);
    expect(notices).toHaveLength(1);
  });
});

describe('A slug', () => {
  test('has no accents, ligatures or signs', () => {
    expect(slugOf('L’œuvre à 100 % : « Ça va ? »')).toBe('l-oeuvre-a-100-ca-va');
  });

  test('is numbered when others have it', () => {
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});
