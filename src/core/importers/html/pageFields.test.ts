import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const importBody = (body: string, head = '') => importText(pageOf(body, head));
const linked = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('a printed byline and date', () => {
  it.each([
    [`<p>By Ana Wu</p><p>March 3, 2026</p>`, 'Ana Wu', '2026-03-03'],
    [`<p>By Ana Wu</p><p>Published 3 May 2021</p>`, 'Ana Wu', '2021-05-03'],
    [`<time datetime="Sat Nov 18 2017 10:00:00 GMT">18 Nov 2017</time>`, undefined, '2017-11-18'],
    [
      `<div class="meta"><span class="author">Ana Wu</span> <span>Veröffentlicht: 17.06.2025, 18:24 Uhr</span></div>`,
      'Ana Wu',
      '2025-06-17',
    ],
    [`<p class="date">5 gennaio 2025</p>`, undefined, '2025-01-05'],
    [`<p class="date">22 de outubro de 2010 às 20:13</p>`, undefined, '2010-10-22'],
    [`<p class="date">2 мая 2023</p>`, undefined, '2023-05-02'],
  ])('are the article’s where metadata has none: %s', (lines, byline, day) => {
    const { story } = importBody(`<article><h1>Ferry returns</h1>${lines}${article}</article>`);
    expect([story.byline, story.published?.slice(0, 10)]).toEqual([byline, day]);
  });

  it('are not made of a date that could be read in two ways', () => {
    const { story } = importBody(
      `<article><h1>Ferry returns</h1><p class="date">03/04/2021</p>${article}</article>`,
    );
    expect(story.published).toBeUndefined();
  });
});

describe('the date of publication', () => {
  it.each([
    [
      'a related card',
      `<div class="related"><h3><a href="/x">Ten piers</a></h3><time datetime="2020-01-02">2 January 2020</time></div>`,
    ],
    [
      'a sentence',
      `<p>The pier opened on <time datetime="2009-06-02">2 June 2009</time>, and the ferry has called there ever since that day, she said.</p>`,
    ],
    [
      'a comment',
      `<div class="comments"><div class="comment"><time datetime="2024-02-03">yesterday</time> Well said.</div></div>`,
    ],
    [
      'a box about an event',
      `<aside class="event"><time datetime="2031-02-03">3 February 2031</time> Harbour fair</aside>`,
    ],
    [
      'an embedded post',
      `<blockquote class="twitter-tweet"><p>Ferry is back</p><time datetime="2024-02-03">3 February</time></blockquote>`,
    ],
  ])('is never that of %s', (_, html) => {
    const { story } = importBody(`<article><h1>Ferry returns</h1>${article}${html}</article>`);
    expect(story.published).toBeUndefined();
    const dated = importBody(`<article><h1>Ferry returns</h1><p>7 May 2024</p>${article}${html}</article>`);
    expect(dated.story.published).toBe('2024-05-07');
  });

  it('is never today’s date in the site’s header', () => {
    const { story } = importBody(
      `<header class="site"><div><a href="/">Coast Wire</a></div><time datetime="2026-11-27">Friday</time><nav>News</nav>${'<div><span>x</span></div>'.repeat(8)}</header><article><h1>Ferry returns</h1>${article}</article>`,
    );
    expect(story.published).toBeUndefined();
  });

  it('and that of the update are two', () => {
    const { story } = importBody(
      `<article><h1>Ferry returns</h1><time itemprop="datePublished" datetime="2024-05-07T09:00:00Z">7 May</time><time itemprop="dateModified" datetime="2024-05-08T10:00:00Z">8 May</time>${article}</article>`,
    );
    expect([story.published, story.updated]).toEqual(['2024-05-07T09:00:00Z', '2024-05-08T10:00:00Z']);
  });

  it.each([
    ['article:published_time', 'Tue, 03 Jan 2023 10:00:00 +0100', '2023-01-03T10:00:00+01:00'],
    ['citation_publication_date', '2023/01/02', '2023-01-02'],
    ['dc.date', '2 January 2023', '2023-01-02'],
    ['date', 'January 2, 2023', '2023-01-02'],
  ])('is read from %s as %s', (name, value, date) => {
    const { story } = importBody(
      `<article><h1>Ferry returns</h1>${article}</article>`,
      `<meta name="${name}" content="${value}">`,
    );
    expect(story.published).toBe(date);
  });
});

describe('authors', () => {
  const byline = (author: unknown, more = '') =>
    importBody(
      `<article><h1>Ferry returns</h1>${more}${article}</article>`,
      `<meta property="og:site_name" content="Coast Wire">${linked({ '@type': 'NewsArticle', headline: 'Ferry returns', author, publisher: { name: 'Coast Wire Media' } })}`,
    ).story.byline;

  it.each([
    [{ '@type': 'Organization', name: 'Coast Wire' }],
    [{ name: 'coastwire.com' }],
    [{ name: 'admin' }],
    [{ name: 'Coast Wire (www.coastwire.example)' }],
  ])('are never the publisher or an account: %j', (author) => {
    expect(byline(author)).toBeUndefined();
    expect(byline(author, '<p>By Ana Wu</p>')).toBe('Ana Wu');
  });

  it('are people and desks, in order', () => {
    expect(byline([{ name: 'Ana Wu' }, { name: 'Marine Desk' }])).toBe('Ana Wu and Marine Desk');
  });

  it('are who made it, where the site has itself as the author', () => {
    const page = importBody(
      `<article><h1>Ferry returns</h1>${article}</article>`,
      linked({
        '@type': 'NewsArticle',
        headline: 'Ferry returns',
        author: { '@type': 'Organization', name: 'Coast Wire' },
        publisher: { name: 'Coast Wire' },
        creator: ['Ana Wu'],
      }),
    );
    expect(page.story.byline).toBe('Ana Wu');
  });

  it.each([
    ['/author/admin/', undefined],
    ['/author/ada/', 'Coast D'],
  ])('are no account, by the address of its page: %s', (address, name) => {
    const { story } = importBody(
      `<header><h1>Ferry returns</h1><p>by <a href="${address}" rel="author">Coast D</a> | 5 November 2024</p></header><div class="body">${article}</div>`,
      linked({ '@type': 'NewsArticle', headline: 'Ferry returns', author: { name: 'Coast D' } }),
    );
    expect(story.byline).toBe(name);
  });

  it('are all that the page prints, where the metadata has one of them', () => {
    const printed = '<p><a rel="author" href="/a">Ana Wu</a> <a rel="author" href="/k">Kit Larsen</a></p>';
    expect(byline({ name: 'Kit Larsen' }, printed)).toBe('Ana Wu and Kit Larsen');
    expect(byline({ name: 'Ada Marsh' }, printed)).toBe('Ada Marsh');
    const far = printed.replace('</a> <a', `</a>${'<i>x</i>'.repeat(40)}<a`);
    expect(byline({ name: 'Ana Wu' }, far)).toBe('Ana Wu');
  });

  it('are in elements of their own without a sign between', () => {
    const names = ['Ana Wu', 'Kit Sofie Larsen', 'Ada Marsh'];
    const printed = `<div class="article-byline"><div>${names.map((name) => `<span>${name}</span>`).join(' ')}</div></div>`;
    expect(byline(undefined, printed)).toBe('Ana Wu, Kit Sofie Larsen and Ada Marsh');
  });

  it('stand in bold above the text of sites that have only themselves as the author, and the report says so', () => {
    const page = (line: string) =>
      importBody(
        `<article><h1>Ferry returns</h1><p><strong>${line}</strong></p>${article}</article>`,
        '<meta name="author" content="Coast Wire"><meta property="og:site_name" content="Coast Wire">',
      );
    const imported = page('Ada Marsh/KIT LARSEN');
    expect(imported.story.byline).toBe('Ada Marsh and KIT LARSEN');
    expect(textsOf(imported)).toEqual(sentences);
    expect(imported.report.guessed).toContainEqual(expect.objectContaining({ field: 'byline' }));
    // Whom the text is about, and what is no name.
    for (const line of [
      'Ana Wu',
      'Norvik in the Morning',
      'At 9 on Tuesday',
      'Press Release',
      'Norvik City Council',
    ])
      expect(page(line).story.byline).toBeUndefined();
  });

  it('are an agency that signs its own report', () => {
    const page = importBody(
      `<article><h1>Ferry returns</h1><p class="byline">Associated Press</p>${article}</article>`,
      `<meta property="og:site_name" content="AP News">${linked({ '@type': 'NewsArticle', headline: 'Ferry returns', author: 'Associated Press', publisher: { name: 'Associated Press' } })}`,
    );
    expect(page.story.byline).toBe('Associated Press');
  });
});

describe('what a page hides', () => {
  it.each([
    ['by class', '<style>.note{display:none}</style>', '<p class="note">Hidden words of the page.</p>'],
    [
      'by element and class',
      '<style>p.note { display: none }</style>',
      '<p class="note">Hidden words of the page.</p>',
    ],
    ['by id', '<style>#note,#other{visibility:hidden}</style>', '<p id="note">Hidden words of the page.</p>'],
    [
      'off the screen',
      '<style>.away{position:absolute;left:-9999px}</style>',
      '<p class="away">Hidden words of the page.</p>',
    ],
    ['by attribute', '', '<p hidden>Hidden words of the page.</p>'],
  ])('is no text of the article, and listed: %s', (_, head, html) => {
    const imported = importBody(`<article><h1>Ferry returns</h1>${article}${html}</article>`, head);
    expect(textsOf(imported)).toEqual(sentences);
    expect(imported.report.dropped).toContainEqual({ text: 'Hidden words of the page.', why: 'hidden' });
  });

  it('is none in pasted markup either', () => {
    const imported = importText(`<h1>Ferry returns</h1>${article}<p hidden>Hidden words of the page.</p>`);
    expect(textsOf(imported).join()).not.toContain('Hidden words');
  });

  it.each([
    ['a visible class that starts alike', '<style>.hidden{display:none}</style>', 'hidden-gems'],
    ['what opens', '<style>.more{display:none}.more.open{display:block}</style>', 'more-text more'],
    ['what is hidden in print only', '<style>@media print{.note{display:none}}</style>', 'note'],
  ])('is not %s', (_, head, name) => {
    const words = 'These words are there for every reader of the page.';
    const imported = importBody(
      `<article><h1>Ferry returns</h1>${article}<p class="${name}">${words}</p></article>`,
      head,
    );
    expect(textsOf(imported)).toContain(words);
  });
});
