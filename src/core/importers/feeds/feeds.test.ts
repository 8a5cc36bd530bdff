import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { article, importText, sentences, textsOf } from '#test/importText.ts';
import { importArticle } from '../importArticle.ts';
import { splitFile } from '../splitFile.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Each article of a file: its format, headline, byline, day, first words and captions. */
function read(source: string | object) {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  return splitFile({ name: 'export.dat', bytes: bytes(text) }).articles.map(([file]) => {
    const imported = importText(file?.bytes ?? '');
    const { story, report } = imported;
    return {
      format: report.format,
      headline: story.headline,
      byline: story.byline,
      day: story.published?.slice(0, 10),
      first: textsOf(imported)[0],
      captions: story.photos.map(({ caption, credit }) => `${caption} | ${credit}`),
      remote: imported.remote.map(({ address }) => address),
    };
  });
}

const expected = (more: object) => ({
  headline: 'Ferry returns',
  byline: 'Ana Wu',
  day: '2026-02-03',
  first: sentences[0],
  ...more,
});

describe('a feed', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:media="m"><channel>
    <title>Harbour Post</title><link>https://harbour.example/</link><language>en-GB</language>${items}</channel></rss>`;
  const item = (title: string) =>
    `<item><title>${title}</title><link>https://harbour.example/${title.length}</link><dc:creator>Ana Wu</dc:creator>
    <pubDate>Tue, 03 Feb 2026 09:05:00 GMT</pubDate><description>Nine people are back.</description>
    <content:encoded><![CDATA[${article}]]></content:encoded>
    <media:content url="https://harbour.example/s.jpg" medium="image" width="200"/></item>`;

  it('of RSS gives each article with its author, day and text', () => {
    expect(read(rss(item('Ferry returns') + item('Boats &amp;amp; buoys')))).toEqual([
      expected({
        format: 'rss',
        captions: [' | Credit not given'],
        remote: ['https://harbour.example/s.jpg'],
      }),
      expect.objectContaining({ headline: 'Boats & buoys', byline: 'Ana Wu' }),
    ]);
  });

  it('of Atom gives escaped HTML and XHTML alike', () => {
    const entry = (content: string) =>
      `<entry><title>Ferry returns</title><author><name>Ana Wu</name></author><published>2026-02-03T09:05:00Z</published>
      <link rel="alternate" href="https://harbour.example/1"/>${content}</entry>`;
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title>
      ${entry(`<content type="html">${article.replace(/</g, '&lt;')}</content>`)}
      ${entry(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${article}</div></content>`)}</feed>`;
    const one = expected({ format: 'atom', captions: [], remote: [] });
    expect(read(feed)).toEqual([one, one]);
  });

  it('of JSON gives each article', () => {
    const items = [1, 2].map((id) => ({
      id,
      title: 'Ferry returns',
      url: `https://harbour.example/${id}`,
      content_html: article,
      date_published: '2026-02-03T09:05:00+01:00',
    }));
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Post',
      authors: [{ name: 'Ana Wu' }],
      items,
    };
    const one = expected({ format: 'jsonFeed', captions: [], remote: [] });
    expect(read(feed)).toEqual([one, one]);
  });

  it('of summaries is refused for what it is', () => {
    const short = rss(
      '<item><title>Ferry returns</title><description>Nine people are back.</description></item>',
    );
    const imported = importArticle([{ name: 'feed.xml', bytes: bytes(short) }]);
    expect(imported.ok ? undefined : imported.error).toMatchObject({
      because: 'it is a feed of summaries, without the text of the articles',
    });
  });

  it('read without being split says that there are other articles', () => {
    const { report } = importText(rss(item('Ferry returns') + item('Boats and buoys')));
    expect(report.dropped).toContainEqual({ text: 'Boats and buoys', why: 'other' });
  });
});

describe('an export of WordPress', () => {
  const plain = sentences.join('\n\n');
  const post = (title: string, content: string, more = '') =>
    `<item><title>${title}</title><dc:creator><![CDATA[awu]]></dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>
    <excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${title.length}</wp:post_id>
    <wp:post_date_gmt>2026-02-03 09:05:00</wp:post_date_gmt><wp:post_type>post</wp:post_type>${more}</item>`;
  const picture = (id: number) =>
    `<item><title>p${id}</title><content:encoded></content:encoded><excerpt:encoded><![CDATA[Pier ${id}.]]></excerpt:encoded><wp:post_id>${id}</wp:post_id>
    <wp:post_type>attachment</wp:post_type><wp:attachment_url>https://harbour.example/${id}.jpg</wp:attachment_url></item>`;
  const wxr = (items: string) =>
    `<?xml version="1.0"?><rss xmlns:wp="w" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d"><channel><title>Harbour Post</title>
    <wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>awu</wp:author_login><wp:author_display_name><![CDATA[Ana Wu]]></wp:author_display_name></wp:author>${items}</channel></rss>`;

  it('gives each post with its paragraphs, captions and galleries, and the author’s name', () => {
    const caption =
      '[caption id="a" width="300"]<img src="https://harbour.example/pier.jpg" alt="" /> The pier at dawn.[/caption]';
    const [first, second] = read(
      wxr(
        post('Ferry returns', `${caption}\n\n${plain}`) +
          post('Storm', `${plain}\n\n[gallery ids="901,902"]`) +
          picture(901) +
          picture(902) +
          picture(903),
      ),
    );
    expect(first).toEqual(
      expected({
        format: 'wordpress',
        captions: ['The pier at dawn. | Credit not given'],
        remote: ['https://harbour.example/pier.jpg'],
      }),
    );
    expect(second?.captions).toEqual(['Pier 901. | Credit not given', 'Pier 902. | Credit not given']);
  });

  it('keeps a code that it doesn’t know as text', () => {
    expect(textsOf(importText(wxr(post('Ferry returns', `${plain}\n\n[poll id=3]`))))).toContain(
      '[poll id=3]',
    );
  });

  it('from the REST interface has times in UTC and the embedded author', () => {
    const one = {
      id: 1,
      date_gmt: '2026-02-03T09:05:00',
      link: 'https://harbour.example/1',
      title: { rendered: 'Ferry returns' },
      content: { rendered: article },
      _embedded: { author: [{ name: 'Ana Wu' }] },
    };
    expect(read([one, one])).toEqual(
      [1, 2].map(() => expected({ format: 'wordpress', captions: [], remote: [] })),
    );
    expect(importText(JSON.stringify(one)).story.published).toBe('2026-02-03T09:05:00Z');
  });
});

describe('a file of another content system', () => {
  it('Ghost’s export gives each post with its writers', () => {
    const posts = [1, 2].map((id) => ({
      id,
      title: 'Ferry returns',
      html: article,
      published_at: '2026-02-03T09:05:00.000Z',
    }));
    const data = {
      posts,
      users: [{ id: 7, name: 'Ana Wu' }],
      posts_authors: posts.map(({ id }) => ({ post_id: id, author_id: 7 })),
    };
    const one = expected({ format: 'ghost', captions: [], remote: [] });
    expect(read({ db: [{ data }] })).toEqual([one, one]);
  });

  it('Apple News Format gives its components in order', () => {
    const [one] = read({
      version: '1.7',
      identifier: 'x',
      title: 'Ferry returns',
      language: 'en',
      metadata: { authors: ['Ana Wu'], datePublished: '2026-02-03T09:05:00Z' },
      documentStyle: {},
      components: [
        { role: 'title', text: 'Ferry returns' },
        {
          role: 'container',
          components: sentences.map((text) => ({ role: 'body', text: `<p>${text}</p>`, format: 'html' })),
        },
        { role: 'photo', URL: 'https://harbour.example/pier.jpg', caption: 'The pier at dawn.' },
        { role: 'heading2', text: 'A **diver** comes', format: 'markdown' },
        { role: 'banner_advertisement' },
        { role: 'body', text: 'He is to look at the rudder on Thursday.\nThen it sails.' },
      ],
    });
    expect(one).toEqual(
      expected({
        format: 'appleNews',
        captions: ['The pier at dawn. | Credit not given'],
        remote: ['https://harbour.example/pier.jpg'],
      }),
    );
  });

  it('ANS gives its elements with captions and credits', () => {
    const [one] = read({
      type: 'story',
      version: '0.10.9',
      headlines: { basic: 'Ferry returns' },
      credits: { by: [{ name: 'Ana Wu' }] },
      first_publish_date: '2026-02-03T09:05:00Z',
      content_elements: [
        ...sentences.map((content) => ({ type: 'text', content })),
        { type: 'header', level: 3, content: 'A diver comes' },
        {
          type: 'image',
          url: 'https://harbour.example/pier.jpg',
          caption: 'The pier at dawn.',
          credits: { by: [{ name: 'Jo Lind' }], affiliation: [{ name: 'Harbour Post' }] },
        },
        { type: 'interstitial_link', content: 'Read more', url: 'https://harbour.example/2' },
        { type: 'list', list_type: 'unordered', items: [{ type: 'text', content: 'One boat' }] },
      ],
    });
    expect(one).toEqual(
      expected({
        format: 'ans',
        captions: ['The pier at dawn. | Jo Lind/Harbour Post'],
        remote: ['https://harbour.example/pier.jpg'],
      }),
    );
  });

  it('that is known but has no article is named', () => {
    const imported = importArticle([
      { name: 'map.json', bytes: bytes('{"type":"FeatureCollection","features":[]}') },
    ]);
    expect(imported.ok ? undefined : imported.error).toMatchObject({ because: 'it is map data (GeoJSON)' });
  });
});

describe('a newsroom’s message of several items', () => {
  const g2 = (id: string, headline: string) =>
    `<newsItem guid="${id}"><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML><html><body>${article}</body></html></inlineXML></contentSet></newsItem>`;

  it('gives each of its texts', () => {
    const message = `<newsMessage><itemSet>${g2('a', 'Ferry returns')}${g2('b', 'Storm ends')}</itemSet></newsMessage>`;
    expect(read(message).map(({ headline }) => headline)).toEqual(['Ferry returns', 'Storm ends']);
  });

  it('of one text and its pictures stays one story', () => {
    const picture = '<newsItem guid="p"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>';
    expect(
      read(`<newsMessage><itemSet>${g2('a', 'Ferry returns')}${picture}</itemSet></newsMessage>`),
    ).toHaveLength(1);
  });

  it('in NewsML 1 gives each of its texts', () => {
    const item = (headline: string) =>
      `<NewsItem><NewsComponent><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><ContentItem><DataContent>${article}</DataContent></ContentItem></NewsComponent></NewsItem>`;
    expect(
      read(`<NewsML>${item('Ferry returns')}${item('Storm ends')}</NewsML>`).map(({ headline }) => headline),
    ).toEqual(['Ferry returns', 'Storm ends']);
  });

  it('in a list of ninjs gives each of its texts', () => {
    const item = (headline: string) => ({
      uri: `urn:${headline}`,
      type: 'text',
      headline,
      body_html: article,
    });
    expect(read([item('Ferry returns'), item('Storm ends')]).map(({ headline }) => headline)).toEqual([
      'Ferry returns',
      'Storm ends',
    ]);
  });
});

describe('a feed of thousands', () => {
  const about = '<title>Harbour</title><link>https://harbour.example/</link><language>en</language>';
  it.each<[string, (items: number) => string]>([
    ['RSS', (n) => `<rss><channel>${about}${'<item><title>Ferry</title></item>'.repeat(n)}</channel></rss>`],
    ['Atom', (n) => `<feed>${about}${'<entry><title>Ferry</title></entry>'.repeat(n)}</feed>`],
    [
      'WordPress’s export',
      (n) =>
        `<rss><channel>${about}<wp:wxr_version>1.2</wp:wxr_version>${`<item><title>Ferry</title><dc:creator>ana</dc:creator><wp:post_type>post</wp:post_type><content:encoded>Back.</content:encoded><wp:post_id>1</wp:post_id><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta></item>`.repeat(n)}</channel></rss>`,
    ],
  ])('of %s is read in a time that grows with their number', (name, make) => {
    expectLinear(name, 6000, make, (source) => splitFile({ name: 'feed.xml', bytes: bytes(source) }));
  });
});
