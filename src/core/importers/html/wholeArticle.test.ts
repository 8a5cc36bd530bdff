import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const importBody = (body: string, head = '') => importText(pageOf(body, head));
const long = sentences.map((sentence) => `${sentence} ${sentence}`);
const links = ['Ten piers to see', 'The harbour in pictures', 'A day on the quay', 'How rudders are made'];
const linkList = `<ul>${links.map((words) => `<li><a href="/x">${words}</a></li>`).join('')}</ul>`;

describe('the article is found whole', () => {
  it('beside a box for signing in', () => {
    const short = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
    const imported = importBody(
      `<header><form><input type="text"><input type="password"><button>Log in</button></form></header><div class="news"><h1>Ferry returns</h1>${short}</div>`,
    );
    expect(textsOf(imported)).toEqual(sentences);
  });

  it('in one element with line breaks, where comments and lists are longer', () => {
    const comments = Array.from(
      { length: 9 },
      () => `<p>${sentences[3]} I was there and saw it too.</p>`,
    ).join('');
    const imported = importBody(
      `<h1>Ferry returns</h1>${linkList}<div id="story">${long.join('<br><br>')}</div><div class="comments">${comments}</div>`,
    );
    expect(textsOf(imported)).toEqual(long);
  });

  it('in elements that are no paragraphs, beside a single one that is', () => {
    const imported = importBody(
      `<div class="lead"><h1>Ferry returns</h1>${long.map((text) => `<div class="para">${text}</div>`).join('')}</div><div><p>${sentences[0].slice(0, 60)} and so on, in short.</p></div>`,
    );
    expect(textsOf(imported)).toEqual(expect.arrayContaining(long));
  });

  it('in several containers side by side', () => {
    const section = (text: string) =>
      `<div class="section"><div class="inner"><div class="text"><p>${text}</p></div></div></div>`;
    const imported = importBody(
      `<h1>Ferry returns</h1><div class="page">${long.map(section).join('')}</div>`,
    );
    expect(textsOf(imported)).toEqual(long);
  });

  it.each([
    'sidebar-grid__container',
    'piano-inline-content-wrapper',
    'modal widget',
    'share-page',
    'tags-and-text',
    'article comments-enabled',
    'has-sidebar no-ads',
  ])('in an element of class %s', (name) => {
    const imported = importBody(
      `<h1>Ferry returns</h1><div class="${name}">${long.map((text) => `<p>${text}</p>`).join('')}</div>`,
    );
    expect(textsOf(imported)).toEqual(long);
  });

  it('inside a form around the whole page', () => {
    const imported = importBody(
      `<form action="/page.aspx"><div><h1>Ferry returns</h1>${article}</div></form><div><ul><li>Contact</li></ul></div>`,
    );
    expect(textsOf(imported)).toEqual(sentences);
  });

  it('where a heading in the middle sounds like the end', () => {
    const imported = importBody(
      `<article><h1>Ferry returns</h1><p>${long[0]}</p><h2>More from the inquiry</h2><p>${long[1]}</p><h2>Read more</h2><p>${long[2]}</p><p>${long[3]}</p></article>`,
    );
    expect(textsOf(imported)).toEqual([
      long[0],
      'More from the inquiry',
      long[1],
      'Read more',
      long[2],
      long[3],
    ]);
  });

  it('from the text in the page’s metadata where a longer list of other stories stands beside it', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, i) =>
        `<div class="t"><h3><a href="/t${i}">${links[i % 4]}</a></h3><p>${sentences[i % 4]} This is teaser ${i} of another story.</p></div>`,
    ).join('');
    const body = long.join('\n\n');
    const imported = importText(
      pageOf(
        `<div class="x"><h1>Ferry returns</h1><div class="y">${long.map((text) => `<p>${text}</p>`).join('')}</div></div><div class="list">${teasers}</div>`,
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry returns', articleBody: body })}</script>`,
      ),
    );
    expect(textsOf(imported)).toEqual(long);
  });

  it('not in a notice about cookies that is longer', () => {
    const notice = Array.from(
      { length: 8 },
      () => `<p>${long[0]} We use cookies for this and that.</p>`,
    ).join('');
    const imported = importBody(
      `<main><h1>Ferry returns</h1><article>${article}</article></main><div id="onetrust-consent-sdk">${notice}</div>`,
    );
    expect(textsOf(imported)).toEqual(sentences);
  });

  it('and the report says how it was found, and what only another reader would add', () => {
    const { report } = importBody(`<article><h1>Ferry returns</h1>${article}</article>`);
    expect(report.place).toMatchObject({ reader: 'rules', second: undefined });
    expect(report.place?.agreement).toBeGreaterThan(0.9);
  });
});

describe('text beside the body', () => {
  it('stays: the line under the headline, a short line before and after, a short last part', () => {
    const imported = importBody(
      `<article><header><h1>Ferry returns</h1><p class="standfirst">Nine people were on board when the rudder broke on Tuesday.</p></header><p>Dear islanders,</p><div class="body">${article}</div><p>Yours, the line.</p><section><p>The office is open on Monday.</p></section></article>`,
    );
    const texts = [imported.story.summary, ...textsOf(imported)].join('\n');
    for (const text of [
      'Nine people were on board when the rudder broke on Tuesday.',
      'Dear islanders,',
      'Yours, the line.',
      'The office is open on Monday.',
    ])
      expect(texts).toContain(text);
  });

  it('names the writer and the day where nothing else does', () => {
    const { story } = importBody(
      `<header><h1>Ferry returns</h1><p>By Ana Wu</p><p>3 May 2021</p></header><div class="body">${article}</div>`,
    );
    expect([story.byline, story.published]).toEqual(['Ana Wu', '2021-05-03']);
  });
});

describe('other stories within the article’s element', () => {
  const teaser = (i: number) =>
    `<li><a href="/${i}">${links[i % 4]}</a><br><small>${sentences[i % 4]} And more of it in the next story…</small></li>`;

  it('are none of its text, even if their first lines are half of it', () => {
    const list = [0, 1, 2, 3, 4, 5].map(teaser).join('');
    const imported = importBody(
      `<div class="entry"><h1>Ferry returns</h1>${article}<p>Read on:</p><ul class="related_post">${list}</ul></div>`,
    );
    expect(textsOf(imported).filter((text) => text.includes('next story'))).toEqual([]);
    expect(textsOf(imported)).toEqual(expect.arrayContaining([...sentences]));
  });

  it('are none of its text in a box that is one link with a picture', () => {
    const box =
      '<section class="box teaser--inline teaser"><a href="/x"><figure><img src="/x.jpg"></figure><div><span>Storm and rudder: advice for the winter</span><span>So the boat survives the cold.</span></div></a></section>';
    const imported = importBody(
      `<article><h1>Ferry returns</h1><p>${sentences[0]}</p><div><p>${sentences[1]}</p>${box}</div><p>${sentences[2]}</p><p>${sentences[3]}</p></article>`,
    );
    expect(textsOf(imported)).toEqual(sentences);
  });
});

describe('two articles on one page', () => {
  const two = `<article><h1>Ferry returns</h1>${article}</article><article><h1>Pier closes</h1>${long.map((text) => `<p>The pier: ${text}</p>`).join('')}</article>`;

  it('give the first, with its own text, and the report names the second', () => {
    const imported = importBody(two);
    expect(imported.story.headline).toBe('Ferry returns');
    expect(textsOf(imported)).toEqual(sentences);
    expect(imported.report.place?.second).toBe('Pier closes');
  });
});

describe('a word of a sentence', () => {
  it.each([
    '<a class="topic" href="/t">Ada Marsh</a> has praised the crew for what it did at sea.',
    'The crew was praised by <a class="tag share-link" href="/t">Ada Marsh</a>, who runs the line.',
    'She said that <span class="related">nobody was hurt</span> in the storm at sea.',
    'They met <mark class="keyword">on the quay</mark> and went home after that.',
    'Rome, <a class="tags" href="/r">Milan</a> and <a class="tags" href="/t">Turin</a> are on the way of the train.',
    '<b class="promo">Never</b> has a ferry come back so late from the islands.',
  ])('stays, whatever it is called: %s', (sentence) => {
    const imported = importBody(`<article><h1>Ferry returns</h1>${article}<p>${sentence}</p></article>`);
    expect(textsOf(imported).at(-1)).toBe(sentence.replace(/<[^>]+>/g, ''));
  });

  it.each([
    '<span class="sr-only">, opens new tab</span>',
    '<span class="visually-hidden">, opens new tab</span>',
    '<span style="position:absolute;clip:rect(0 0 0 0)">, opens new tab</span>',
    '<button>Share</button>',
    '<span class="tooltip-text">A rudder steers.</span>',
  ])('is none if readers don’t see it in the line: %s', (more) => {
    const imported = importBody(
      `<article><h1>Ferry returns</h1>${article}<p>The report <a href="/r">is public</a>${more} since Monday, she said.</p></article>`,
    );
    expect(textsOf(imported).at(-1)).toBe('The report is public since Monday, she said.');
  });

  it.each(['class="sr-only"', 'style="position:absolute;clip:rect(0 0 0 0)"', 'hidden'])(
    'is none if it is hidden in a link: %s',
    (hiding) => {
      const imported = importBody(
        `<article><h1>Ferry returns</h1>${article}<p>The report <a href="/r"><b>is public</b><span ${hiding}>, opens new tab</span></a> since Monday, she said.</p></article>`,
      );
      expect(textsOf(imported).at(-1)).toBe('The report is public since Monday, she said.');
      expect(imported.report.dropped).toContainEqual({ text: ', opens new tab', why: 'hidden' });
    },
  );

  it('is kept without the box that a site shows about it', () => {
    const word = (name: string) =>
      `<span class="${name}-people"><a class="${name}-link" href="/p">Ada Marsh</a><span class="${name}-block"><img src="/a.jpg" width="100"><a href="/x">Ada Marsh opens a pier</a></span></span>`;
    for (const name of ['rollover', 'tooltip', 'popover', 'hovercard']) {
      const imported = importBody(
        `<article><h1>Ferry returns</h1>${article}<p>The harbour was closed by Mayor ${word(name)} (Norvik) on the next day.</p></article>`,
      );
      expect(textsOf(imported).at(-1)).toBe(
        'The harbour was closed by Mayor Ada Marsh (Norvik) on the next day.',
      );
    }
  });

  it('is kept in a heading, and an edit link is not', () => {
    const imported = importBody(
      `<article><h1>Ferry returns</h1>${article}<h2>Why <a class="topic" href="/n">Norvik harbour</a> was closed for a day <span class="editsection">[edit]</span></h2><p>${long[0]}</p></article>`,
    );
    expect(textsOf(imported)).toContain('Why Norvik harbour was closed for a day');
  });
});

describe('a paragraph of the site', () => {
  it.each(['nocomments', 'newsletter-signup', 'disclosure text-block', 'promo', 'article-ad'])(
    'is left out by its name: %s',
    (name) => {
      const imported = importBody(
        `<article><h1>Ferry returns</h1>${article}<p class="${name}">We earn a share if you buy from this page.</p></article>`,
      );
      expect(textsOf(imported)).toEqual(sentences);
    },
  );

  it.each([
    'related',
    'topic',
    'comment',
    'tools',
    'disclaimer',
    'adlib',
    'lead',
    'paywall',
    'subscriber-text',
  ])('stays if its name may be a style of its writer: %s', (name) => {
    const imported = importBody(
      `<article><h1>Ferry returns</h1>${article}<p class="${name}">The office is open again on Monday.</p></article>`,
    );
    expect(textsOf(imported).at(-1)).toBe('The office is open again on Monday.');
  });
});
