import { blocksToText } from './blocks-to-text';
import { htmlToBlocks, wordPressToBlocks } from './html-to-blocks';
import { textContent, parseHtml } from './html-tree';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('HTML to blocks', () => {
  test('keeps headings, marks and links', () => {
    const html =
      '<h2>Les chiffres</h2><p>Une <strong>hausse <em>nette</em></strong>, <a href="https://a.example/b">dit-on</a>.</p>';
    expect(htmlToBlocks(html)).toEqual([
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Les chiffres' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Une ' },
          { type: 'text', text: 'hausse ', bold: true },
          { type: 'text', text: 'nette', bold: true, italic: true },
          { type: 'text', text: ', ' },
          {
            type: 'link',
            url: 'https://a.example/b',
            rel: '',
            target: '',
            children: [{ type: 'text', text: 'dit-on' }],
          },
          { type: 'text', text: '.' },
        ],
      },
    ]);
  });

  test('keeps words whole across elements and apart across blocks', () => {
    expect(blocksToText(htmlToBlocks('<p>You<b>Tube</b></p><div>Vine</div>fin'))).toBe('YouTube\nVine\nfin');
  });

  test('puts nested lists after their item', () => {
    const [list] = htmlToBlocks('<ul><li>un<ul><li>un bis</li></ul></li><li><p>deux</p><p>suite</p></li></ul>');
    expect(list).toEqual({
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'un' }] },
        {
          type: 'list',
          format: 'unordered',
          indentLevel: 1,
          children: [{ type: 'list-item', children: [{ type: 'text', text: 'un bis' }] }],
        },
        {
          type: 'list-item',
          children: [
            { type: 'text', text: 'deux' },
            { type: 'text', text: '\n' },
            { type: 'text', text: 'suite' },
          ],
        },
      ],
    });
  });

  test('writes out the numbers that Strapi could not show', () => {
    expect(htmlToBlocks('<ol start="7"><li>sept</li><li>huit</li></ol>').map((block) => blocksToText([block]))).toEqual(
      ['7. sept', '8. huit']
    );
    expect(htmlToBlocks('<ol><li>a</li><li>b</li></ol>')).toMatchObject([{ type: 'list', format: 'ordered' }]);
  });

  test('makes one quote of the paragraphs of a quotation', () => {
    expect(htmlToBlocks('<blockquote><p>Oui.</p><p>Non.</p></blockquote>')).toMatchObject([{ type: 'quote' }]);
    expect(blocksToText(htmlToBlocks('<blockquote><p>Oui.</p><ul><li>a</li></ul></blockquote>'))).toBe('Oui.\na');
  });

  test('keeps the spaces of preformatted text', () => {
    expect(htmlToBlocks('<pre class="language-js"><code>if (a) {\n  b;\n}</code></pre>')).toEqual([
      { type: 'code', language: 'js', children: [{ type: 'text', text: 'if (a) {\n  b;\n}' }] },
    ]);
  });

  test('makes a link of an image, named by its alternative text or its file', () => {
    const link = (url: string, text: string) => [
      { type: 'paragraph', children: [{ type: 'link', url, rel: '', target: '', children: [{ type: 'text', text }] }] },
    ];
    expect(htmlToBlocks('<img src="https://a.example/x/graph%20a.png" alt="">')).toEqual(
      link('https://a.example/x/graph%20a.png', 'graph a.png')
    );
    expect(htmlToBlocks('<img src="/x.png" alt="Courbe">', { baseUrl: 'https://a.example/p' })).toEqual(
      link('https://a.example/x.png', 'Courbe')
    );
    expect(
      htmlToBlocks('<a href="https://a.example/big.jpg"><img src="https://a.example/s.jpg" alt="Photo"></a>')
    ).toEqual(link('https://a.example/big.jpg', 'Photo'));
  });

  test('makes a link of an embedded page, closed the XML way or not', () => {
    const link = {
      type: 'link',
      url: 'https://video.example/1',
      rel: '',
      target: '',
      children: [{ type: 'text', text: 'https://video.example/1' }],
    };
    expect(htmlToBlocks('<p>Voir</p><iframe src="https://video.example/1"/><p>fin</p>')).toEqual([
      paragraph('Voir'),
      { type: 'paragraph', children: [link] },
      paragraph('fin'),
    ]);
  });

  test.each(['', '#ancre', 'javascript:void(0)', 'data:text/html,a', 'page.html', 'http://'])(
    'keeps only the text of a link to %j',
    (href) => expect(htmlToBlocks(`<a href="${href}">texte</a>`)).toEqual([paragraph('texte')])
  );

  test('drops scripts, styles and comments, and nothing that only looks like them', () => {
    expect(blocksToText(htmlToBlocks('<style>p{}</style>a<script>b</script><!-- c -->d'))).toBe('ad');
    expect(blocksToText(htmlToBlocks('un <!-- jamais fermé'))).toBe('un <!-- jamais fermé');
    expect(blocksToText(htmlToBlocks('<script src="a.js">suite'))).toBe('suite');
    expect(blocksToText(htmlToBlocks('Bonjour <prénom>, 3 < 4 et <title> aussi'))).toBe(
      'Bonjour <prénom>, 3 < 4 et <title> aussi'
    );
  });

  test('loses no text of tables, definition lists, figures, details and misnested markup', () => {
    const html = `<div><div>a<p>b</div><table><caption>c</caption><tr><th>d</th><td>e</td></tr><tr><td><ul><li>f</li></ul></td></tr></table>
      <dl><dt>g</dt><dd>h</dd></dl><figure><figcaption>i &amp; j&nbsp;!</figcaption></figure>
      <details><summary>k</summary>l</details><b><p>m</b>n</p><a href="https://x.example"><div>o</div></a>
      <select><option>p</option></select><ruby>q<rt>r</rt></ruby><noscript>s</noscript><template>t</template>[gallery ids="1,2"]`;
    const words = (text: string) => text.replace(/[\s|]+/g, '');
    const source = parseHtml(html).map(textContent).join('');
    expect(words(blocksToText(htmlToBlocks(html)))).toBe(words(source));
  });
});

describe('WordPress content', () => {
  test('takes an empty line for the end of a paragraph and a line feed for a line break', () => {
    expect(
      wordPressToBlocks('Un\ndeux\n\n<strong>trois</strong>\n\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nfin')
    ).toMatchObject([
      paragraph('Un\ndeux'),
      { type: 'paragraph', children: [{ text: 'trois', bold: true }] },
      { type: 'list', children: [{ type: 'list-item' }, { type: 'list-item' }] },
      paragraph('fin'),
    ]);
  });

  test('reads the block editor as plain HTML', () => {
    const html =
      '<!-- wp:paragraph -->\n<p>Un\ndeux</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list --><ul><li>a</li></ul><!-- /wp:list -->';
    expect(wordPressToBlocks(html)).toMatchObject([paragraph('Un deux'), { type: 'list' }]);
  });

  test('keeps shortcodes as text', () => {
    expect(
      blocksToText(wordPressToBlocks('[caption id="a"]<img src="https://a.example/b.png" /> Légende[/caption]'))
    ).toBe('[caption id="a"]b.png Légende[/caption]');
  });
});
