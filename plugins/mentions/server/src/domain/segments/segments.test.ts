import { originOf } from './plain-text';
import { plainTextOf, type FieldKind } from './segments';

const BLOCKS: FieldKind = { type: 'blocks' };
const MARKDOWN: FieldKind = { type: 'markdown' };
const TEXT: FieldKind = { type: 'text' };

const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const block = (type: string, ...children: object[]) => ({ type, children });

const blocksText = (...blocks: unknown[]): string => plainTextOf(BLOCKS, blocks).text;
const markdownText = (markdown: string): string => plainTextOf(MARKDOWN, markdown).text;

/** The texts of the headings. */
const headingsOf = (kind: FieldKind, value: unknown): string[] => {
  const plain = plainTextOf(kind, value);
  return plain.headings.map(({ start, end }) => plain.text.slice(start, end));
};

describe('a string', () => {
  it('is its own text', () => expect(plainTextOf(TEXT, ' Été\nà Lyon ').text).toBe(' Été\nà Lyon '));

  it('leads back to the very letters, whatever its line ends', () => {
    const value = 'Titre\r\nsur Vine';
    const plain = plainTextOf(TEXT, value);
    const origin = originOf(plain, plain.text.indexOf('Vine'));
    expect(value.slice(origin?.offset)).toBe('Vine');
  });

  it.each([null, undefined, 7, {}, []])('may be missing: %p', (value) => {
    expect(plainTextOf(TEXT, value)).toEqual({ text: '', headings: [], origins: [] });
  });
});

describe('blocks', () => {
  it('are one line each', () => {
    expect(
      blocksText(block('heading', text('Titre')), block('paragraph', text('Un.')), block('quote', text('Deux.')))
    ).toBe('Titre\nUn.\nDeux.');
  });

  it('keep a word whole of which one half is bold', () => {
    expect(blocksText(block('paragraph', text('Insta'), text('gram', { bold: true }), text('.')))).toBe('Instagram.');
  });

  it('keep links in their sentence', () => {
    const link = {
      type: 'link',
      url: 'https://exemple.fr/facebook',
      children: [text('Insta'), text('gram', { italic: true })],
    };
    expect(blocksText(block('paragraph', text('l’'), link, text(' change')))).toBe('l’Instagram change');
  });

  it('hold one line for each item of a list, however deep', () => {
    const inner = block('list', block('list-item', text('b')), block('list-item', text('c')));
    expect(blocksText(block('list', block('list-item', text('a')), inner, block('list-item', text('d'))))).toBe(
      'a\nb\nc\nd'
    );
  });

  it('hold the lines of code', () =>
    expect(blocksText(block('code', text('fbq("init")\nfbq("track")')))).toBe('fbq("init")\nfbq("track")'));

  it('leave out images and what they hold not', () => {
    const image = { type: 'image', image: { alternativeText: 'Logo de TikTok', url: '/a.png' }, children: [text('')] };
    expect(blocksText(block('paragraph', text('a')), image, block('paragraph', text('b')))).toBe('a\nb');
  });

  it('say which lines are headings', () => {
    const blocks = [
      block('heading', text('Un '), text('titre', { bold: true })),
      block('paragraph', text('Court')),
      block('heading', text('')),
      block('heading', text('Fin')),
    ];
    expect(headingsOf(BLOCKS, blocks)).toEqual(['Un titre', 'Fin']);
  });

  it('say how high their headings are', () => {
    const heading = (level: unknown) => ({ type: 'heading', level, children: [text('Titre')] });
    const { headings } = plainTextOf(BLOCKS, [heading(2), heading(3), heading('low')]);
    expect(headings.map(({ level }) => level)).toEqual([2, 3, 1]);
  });

  it.each([
    ['nothing', null],
    ['text', 'Facebook'],
    ['other things', [null, 7, 'Facebook', {}]],
  ])('may hold %s', (_, value) => {
    expect(plainTextOf(BLOCKS, value).text).toBe('');
  });

  it('lead back to the very letters', () => {
    const blocks = [
      block('paragraph', text('Été')),
      block('list', block('list-item', text('sur '), { type: 'link', children: [text('TikTok')] })),
    ];
    const plain = plainTextOf(BLOCKS, blocks);
    expect(plain.text).toBe('Été\nsur TikTok');
    expect(originOf(plain, 0)).toEqual({ path: '.0.children.0', offset: 0 });
    expect(originOf(plain, plain.text.indexOf('ur'))).toEqual({ path: '.1.children.0.children.0', offset: 1 });
    expect(originOf(plain, plain.text.indexOf('Tok'))).toEqual({
      path: '.1.children.0.children.1.children.0',
      offset: 3,
    });
  });
});

describe('Markdown', () => {
  it.each([
    ['leaves out marks', 'Un **mot** _fort_ et ~~faux~~', 'Un mot fort et faux'],
    ['keeps words whole', 'Insta**gram**', 'Instagram'],
    ['keeps the text of links, not their address', 'Voir [Instagram](https://facebook.com) ici', 'Voir Instagram ici'],
    ['leaves out images', 'Un ![logo de TikTok](tiktok.png) ici', 'Un  ici'],
    ['makes list items lines', '- a\n- b\n  - c\n\n1. d', 'a\nb\nc\nd'],
    ['keeps quotes', '> Facebook change', 'Facebook change'],
    ['keeps code', 'a `fbq` b\n\n```js\nfbq();\n```', 'a fbq b\nfbq();'],
    ['joins the lines of a paragraph', 'You\ntube', 'You tube'],
    ['keeps hard breaks', 'You  \ntube', 'You\ntube'],
    ['leaves out HTML', '<div class="tiktok">Bonjour <b>Vine</b></div>\n\nUn <b>mot</b>', 'Bonjour  Vine\nUn mot'],
    ['reads entities', 'Snap &amp; Co', 'Snap & Co'],
  ])('%s', (_, markdown, plain) => expect(markdownText(markdown).replace(/\s+\n/gu, '\n')).toBe(plain));

  it('says which lines are headings', () => {
    expect(headingsOf(MARKDOWN, '# Un **titre**\n\nTexte\n\nAutre\n---\n\nFin')).toEqual(['Un titre', 'Autre']);
  });

  it('says how high its headings are', () => {
    expect(plainTextOf(MARKDOWN, '## Un\n\n#### Deux\n\nTrois\n===').headings.map(({ level }) => level)).toEqual([
      2, 4, 1,
    ]);
  });

  it('is a string or nothing', () => expect(plainTextOf(MARKDOWN, ['# a']).text).toBe(''));
});

describe('components', () => {
  const kind: FieldKind = {
    type: 'component',
    attributes: { title: TEXT, body: BLOCKS, inner: { type: 'component', attributes: { note: MARKDOWN } } },
  };

  it('give the text of their attributes, a line each', () => {
    const value = {
      title: 'Titre',
      body: [block('paragraph', text('Corps'))],
      inner: [{ note: '**a**' }, { note: 'b' }],
      other: 'Facebook',
    };
    expect(plainTextOf(kind, value).text).toBe('Titre\nCorps\na\nb');
  });

  it('may be repeated, empty or missing', () => {
    expect(plainTextOf(kind, [{ title: 'a' }, null, {}, { title: 'b', body: null }]).text).toBe('a\nb');
    expect(plainTextOf(kind, undefined).text).toBe('');
  });

  it('lead back to the attribute', () => {
    const plain = plainTextOf(kind, [{ title: 'a' }, { title: 'b', body: [block('paragraph', text('sur Vine'))] }]);
    expect(originOf(plain, plain.text.indexOf('b'))).toEqual({ path: '.1.title', offset: 0 });
    expect(originOf(plain, plain.text.indexOf('Vine'))).toEqual({ path: '.1.body.0.children.0', offset: 4 });
  });
});
