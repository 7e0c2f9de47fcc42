import { blocksToText } from './blocks-to-text';
import { markdownToBlocks } from './markdown-to-blocks';

const textOf = (markdown: string) => blocksToText(markdownToBlocks(markdown));

describe('Markdown to blocks', () => {
  test('reads headings, lists, quotes, code, tables and marks', () => {
    const markdown =
      '# Un\n\n- a\n- b\n\n> cité\n\n```ts\nlet a\n```\n\n| c | d |\n|---|---|\n| e | f |\n\n~~g~~ **h**';
    expect(markdownToBlocks(markdown).map((block) => block.type)).toEqual([
      'heading',
      'list',
      'quote',
      'code',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  test('leaves every line of a paragraph a line', () => {
    expect(textOf('Au menu :\n–\u00a0\u00a0\u00a0 Vine en chiffres.\n• Tumblr et la presse')).toBe(
      'Au menu :\n–\u00a0\u00a0\u00a0 Vine en chiffres.\n• Tumblr et la presse'
    );
  });

  test('takes no indented line for code and no hashtag for a heading', () => {
    expect(markdownToBlocks('Un.\n\n      Décalé.\n\n\tAussi.\n\n#veille du jour')).toEqual(
      ['Un.', 'Décalé.', 'Aussi.', '#veille du jour'].map((text) => ({
        type: 'paragraph',
        children: [{ type: 'text', text }],
      }))
    );
  });

  test.each([
    '2012. Une année charnière.',
    '1. Un seul point',
    '+ 12 % sur un an',
    'les client*e*s de mon_site_web',
    'Bonjour <prénom>, merci',
    '[MAJ]: terminé',
    '5*4*3 font 60',
    'a < b et c > d',
  ])('keeps all of « %s »', (line) => expect(textOf(`Avant.\n\n${line}\n\nAprès.`)).toBe(`Avant.\n${line}\nAprès.`));

  test('makes links of bare addresses and of images, and keeps the text of the others', () => {
    expect(
      markdownToBlocks('![Courbe](https://a.example/c.png) https://b.example [x](javascript:alert(1)) [y](z.html)')
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            url: 'https://a.example/c.png',
            rel: '',
            target: '',
            children: [{ type: 'text', text: 'Courbe' }],
          },
          { type: 'text', text: ' ' },
          {
            type: 'link',
            url: 'https://b.example',
            rel: '',
            target: '',
            children: [{ type: 'text', text: 'https://b.example' }],
          },
          { type: 'text', text: ' x y' },
        ],
      },
    ]);
  });

  test('gives nothing for an empty text', () => expect(markdownToBlocks(' \n\n')).toEqual([]));
});
