import { documentsOf, failuresOf, folderOf, noticesOf, readAll } from './read-source.test.helper';

const post = (
  id: number,
  inside: string
) => `<item><title>Titre ${id} &amp;eacute;</title><link>https://blog.example/${id}</link>
<pubDate>Wed, 31 Mar 2021 23:30:00 +0000</pubDate><dc:creator><![CDATA[ana]]></dc:creator><guid isPermaLink="false">https://blog.example/?p=${id}</guid>
<wp:post_id>${id}</wp:post_id>${inside}</item>`;

const wordPress = (items: string) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="c" xmlns:wp="w" xmlns:dc="d" xmlns:excerpt="e"><channel><title>Le blog</title><link>https://blog.example</link>
<language>fr-FR</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://blog.example</wp:base_blog_url>
<wp:author><wp:author_login>ana</wp:author_login><wp:author_display_name><![CDATA[Ana Lou]]></wp:author_display_name></wp:author>
${items}</channel></rss>`;

const published = '<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>';

const folder = folderOf({
  'wordpress.xml': wordPress(
    post(
      1,
      `${published}<wp:post_date>2021-04-01 01:30:00</wp:post_date><wp:post_name>titre-1</wp:post_name>
      <category domain="post_tag" nicename="x">x</category><category domain="category" nicename="breves"><![CDATA[Brèves]]></category>
      <content:encoded><![CDATA[Un\u000bdeux\n\n<b>trois</b>]]></content:encoded><excerpt:encoded><![CDATA[Chapô &amp; co]]></excerpt:encoded>
      <wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>v</wp:meta_value></wp:postmeta>
      <wp:comment><wp:comment_content>Bravo</wp:comment_content></wp:comment>`
    ) +
      post(2, '<wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>') +
      post(
        3,
        '<wp:post_type>post</wp:post_type><wp:status>private</wp:status><wp:post_date>0000-00-00 00:00:00</wp:post_date>'
      ) +
      post(4, '<wp:post_type>formation</wp:post_type><wp:status>publish</wp:status>')
  ),
  'broken.xml': wordPress(post(5, published) + post(6, `${published}</b>`) + post(7, published)),
  'cut.xml': wordPress(post(8, published) + post(9, published)).slice(0, -200),
  'rss.xml': Buffer.from(
    `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Le fil</title><link>https://fil.example/</link>
    <item><title><![CDATA[\xc9t\xe9 &amp; soleil]]></title><link>https://fil.example/1</link><guid>g1</guid><author>a@fil.example (Max)</author>
    <pubDate>Fri, 01 Jan 2021 00:30:00 +0200</pubDate><description>&lt;p&gt;R\xe9sum\xe9&lt;/p&gt;</description>
    <content:encoded><![CDATA[<p>Caf\xe9 &nbsp;cr\xe8me</p>]]></content:encoded></item>
    <item><title>Seul&nbsp;r\xe9sum\xe9</title><link>https://fil.example/2</link><description>Tout est l\xe0</description></item></channel></rss>`,
    'latin1'
  ),
  'atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Feed</title><link rel="self" href="https://feed.example/atom"/><link href="https://feed.example/"/>
    <entry><id>tag:1</id><title type="html">One &amp;amp; two</title><link rel="alternate" href="https://feed.example/1"/><published>2020-02-29T10:00:00Z</published>
    <author><name>Kim</name><email>k@x.example</email></author><category term="news"/>
    <content type="xhtml"><div xmlns="x"><p>A &amp; <b>b</b><br/>c</p></div></content></entry>
    <entry><id>tag:2</id><title>Plain</title><summary>1 &lt; 2</summary></entry></feed>`,
  'other.xml': '<?xml version="1.0"?><catalog><book>x</book></catalog>',
});

const read = (name: string) => readAll(`${folder}/${name}`);

describe('A WordPress export', () => {
  test('gives its posts, and leaves images and pages aside', async () => {
    const items = await read('wordpress.xml');
    expect(documentsOf(items).map(({ sourceId, status, kind }) => [sourceId, status, kind])).toEqual([
      ['https://blog.example/?p=1', 'published', 'article'],
      ['https://blog.example/?p=3', 'draft', 'article'],
      ['https://blog.example/?p=4', 'published', 'training-session'],
    ]);
    expect(noticesOf(items)).toEqual(['left aside: 1 × attachment']);
  });

  test('gives each post its fields', async () => {
    const [first, second] = documentsOf(await read('wordpress.xml'));
    expect(first).toEqual({
      source: 'https://blog.example',
      sourceId: 'https://blog.example/?p=1',
      origin: expect.stringMatching(/wordpress\.xml:\d+, item 1$/),
      kind: 'article',
      locale: 'fr',
      title: 'Titre 1 é',
      slug: 'titre-1',
      excerpt: 'Chapô & co',
      body: 'Un deux\n\n<b>trois</b>',
      bodyFormat: 'wordpress',
      category: 'Brèves',
      authors: ['Ana Lou'],
      publishedOn: '2021-04-01',
      sourceUrl: 'https://blog.example/1',
      sourceSite: 'Le blog',
      status: 'published',
    });
    expect(second?.publishedOn).toBe('2021-03-31');
  });

  test('is read up to where it breaks, and the break is told', async () => {
    const items = await read('broken.xml');
    expect(documentsOf(items).map(({ title }) => title)).toEqual(['Titre 5 é']);
    expect(failuresOf(items)).toEqual([
      expect.stringMatching(/^broken\.xml:\d+ broken XML on line \d+: unexpected close tag/),
    ]);
    const cut = await read('cut.xml');
    expect(documentsOf(cut).map(({ title }) => title)).toEqual(['Titre 8 é']);
    expect(failuresOf(cut)).toEqual([expect.stringContaining('unclosed')]);
  });
});

describe('A feed', () => {
  test('in RSS gives its items, in the encoding it declares', async () => {
    const [full, short] = documentsOf(await read('rss.xml'));
    expect(full).toMatchObject({
      source: 'https://fil.example/',
      sourceId: 'g1',
      title: 'Été & soleil',
      excerpt: 'Résumé',
      body: '<p>Café &nbsp;crème</p>',
      authors: ['Max'],
      publishedOn: 'Fri, 01 Jan 2021 00:30:00 +0200',
      sourceSite: 'Le fil',
    });
    expect(short).toMatchObject({ sourceId: 'https://fil.example/2', title: 'Seul\u00a0résumé', body: 'Tout est là' });
    expect(short?.excerpt).toBeUndefined();
  });

  test('in Atom gives its entries, markup and plain text alike', async () => {
    const [first, second] = documentsOf(await read('atom.xml'));
    expect(first).toMatchObject({
      source: 'https://feed.example/',
      sourceId: 'tag:1',
      title: 'One & two',
      body: '<div xmlns="x"><p>A &amp; <b>b</b><br/>c</p></div>',
      authors: ['Kim'],
      category: 'news',
      publishedOn: '2020-02-29T10:00:00Z',
      sourceUrl: 'https://feed.example/1',
    });
    expect(second).toMatchObject({ title: 'Plain', body: '1 &lt; 2' });
  });

  test('that is another XML is refused by name', async () => {
    expect(failuresOf(await read('other.xml'))).toEqual([
      'other.xml this XML (<catalog>) is neither a WordPress export nor an RSS or Atom feed',
    ]);
  });
});
