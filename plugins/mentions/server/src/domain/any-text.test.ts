import fc from 'fast-check';

import { plainTextOf, type FieldKind } from './segments/segments';
import { Tagger } from './tagger';
import { aCatalogue, aFeature, aPlatform } from './testing/catalogue';
import type { TaggerDocument } from './text/document';

const tagger = new Tagger(
  aCatalogue(
    aPlatform({ name: 'TikTok', domains: ['tiktok.com'] }),
    aPlatform({ name: 'Instagram', aliases: ['insta', { text: '@instagram', kind: 'handle' }] }),
    aPlatform({ name: 'Google+', aliases: ['G+'] }),
    aPlatform({ name: 'X', aliases: [{ text: 'X', case: 'exact', requires: { anyOf: ['tweet'] } }] }),
    aPlatform({ name: 'Signal', aliases: [{ text: 'Signal', strength: 'weak', case: 'capital' }] }),
    aFeature({ name: 'Live', platform: 'tiktok', aliases: [{ text: 'live', strength: 'weak' }] }),
    aFeature({ name: 'Épingles', platform: 'instagram', aliases: [{ text: 'épingles', accents: 'exact' }] }),
    aFeature({ name: '#pourtoi', platform: 'tiktok' })
  )
);

/** What texts are made of, and what breaks programs that read them. */
const piece = fc.oneof(
  fc.constantFrom(
    'TikTok',
    'tiktok.com',
    'Instagram',
    'Google+',
    'X',
    'Signal',
    'live',
    'Épingles',
    '#pourtoi',
    '@instagram'
  ),
  fc.constantFrom(
    ' ',
    '\n',
    '. ',
    ', ',
    ' et ',
    '’',
    '-',
    '\u00a0',
    '#',
    '@',
    '«\u00a0',
    '\u00a0»',
    '/',
    'https://',
    '|'
  ),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\u0301',
    '\u200b',
    '\u202e',
    '\u202c',
    '\u0000',
    '👻',
    '🇫🇷',
    'שלום',
    'مرحبا',
    '인스타',
    'İ',
    'ß'
  ),
  fc.constantFrom('<b>', '</b>', '<script>', '&amp;', '<!--', '&#x1F47B;', '[', '](', '**', '`'),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.string({ unit: 'grapheme', maxLength: 5 })
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const documentOf = (title: string, text: string, locale = 'fr'): TaggerDocument => ({
  locale,
  fields: [
    { field: 'title', role: 'title', text: title },
    { field: 'body', role: 'body', text },
  ],
});

describe('any text', () => {
  it('is tagged, with mentions that are slices of it, in order', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('fr', 'en', 'de'), (title, text, locale) => {
        const { document, mentions } = tagger.analyze(documentOf(title, text, locale));
        let last = 0;
        for (const { start, end, score, reasons } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(document.text.length);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeGreaterThan(0);
          last = start;
        }
      }),
      { numRuns: 500 }
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = documentOf('TikTok', text);
        expect(tagger.analyze(document).tags).toEqual(tagger.analyze(document).tags);
      })
    );
  });

  it('names TikTok where a sentence about TikTok is put before it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tags } = tagger.analyze(documentOf('', `On parle de TikTok ici.\n${text}`));
        expect(tags.platforms.map(({ entity }) => entity.slug)).toContain('tiktok');
      })
    );
  });

  it('has lines and sentences that cover each of its words once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document } = tagger.analyze(documentOf('', text));
        const sentences = document.lines.flatMap((line) => document.sentencesOf(line));
        const covered = sentences.map(({ start, end }) => document.text.slice(start, end)).join('');
        const lines = document.lines.map(({ start, end }) => document.text.slice(start, end)).join('');
        expect(covered).toBe(lines);
        expect(lines.replace(/\s/gu, '')).toBe(document.text.replace(/\s/gu, ''));
      })
    );
  });
});

describe('a text without end', () => {
  const platformsIn = (text: string): string[] =>
    tagger.analyze(documentOf('', text)).tags.platforms.map(({ entity }) => entity.slug);

  it.each([
    [
      '5 MB of prose',
      `${'Le marché ouvre à neuf heures, et chacun y trouve son compte. '.repeat(80_000)}TikTok arrive.`,
    ],
    ['100,000 words in one paragraph', `${'mot '.repeat(100_000)}et TikTok`],
    ['a million spaces', `Vive${' '.repeat(1_000_000)}TikTok`],
    ['a million marks on a letter', `e${'\u0301'.repeat(1_000_000)} TikTok`],
    ['half a million lone surrogates', `${'\ud800'.repeat(500_000)} TikTok`],
    ['a million opening quotation marks', `${'«'.repeat(1_000_000)}TikTok`],
    ['a hashtag of a million letters', `#${'aB'.repeat(500_000)} TikTok`],
  ])('is read to its end: %s', (_, text) => expect(platformsIn(text)).toEqual(['tiktok']));

  it('of one weak word again and again mentions nothing', () => {
    expect(platformsIn('live '.repeat(50_000))).toEqual([]);
    expect(platformsIn('Signal, X et '.repeat(10_000))).toEqual([]);
  });
});

describe('blocks', () => {
  const blocks: FieldKind = { type: 'blocks' };

  it('are read 500 levels deep', () => {
    let node: unknown = { type: 'text', text: 'TikTok' };
    for (let level = 0; level < 500; level++) node = { type: 'quote', children: [node] };
    expect(plainTextOf(blocks, [node]).text).toBe('TikTok');
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (value) => {
        expect(typeof plainTextOf(blocks, value).text).toBe('string');
        expect(typeof plainTextOf(blocks, [{ type: 'paragraph', children: value }]).text).toBe('string');
      }),
      { numRuns: 500 }
    );
  });
});
