import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const linked = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const importBody = (body: string, head = '') => importText(pageOf(body, head));
const inArticle = (more: string) => importBody(`<article><h1>Ferry returns</h1>${article}${more}</article>`);

describe('pictures of a page', () => {
  it.each([
    ['data-src', '<img src="data:image/gif;base64,R0lG" data-src="https://a.example/pier.jpg">'],
    [
      'data-srcset',
      '<img src="/blank.gif" data-srcset="https://a.example/s.jpg 400w, https://a.example/pier.jpg 1600w, https://a.example/xl.jpg 4000w">',
    ],
    ['noscript', '<img src="/placeholder.png"><noscript><img src="https://a.example/pier.jpg"></noscript>'],
    [
      'an SVG placeholder',
      '<img src="data:image/svg+xml,%3Csvg/%3E"><noscript>&lt;img src="https://a.example/pier.jpg"&gt;</noscript>',
    ],
  ])('IMP-1 are the real ones, once, however they are lazily loaded: %s', (_, image) => {
    const { remote } = inArticle(`<figure>${image}<figcaption>The pier at dawn.</figcaption></figure>`);
    expect(remote.map(({ address }) => address)).toEqual(['https://a.example/pier.jpg']);
  });

  it('IMP-2 are kept whatever the class of their figure', () => {
    const { story } = inArticle(
      '<figure class="share-image"><img src="https://a.example/pier.jpg"><figcaption>The pier at dawn.</figcaption></figure>',
    );
    expect(story.photos.map(({ caption }) => caption)).toEqual(['The pier at dawn.']);
  });

  it.each(['style="display:none"', 'hidden', 'class="sr-only"'])(
    'IMP-3 keep a caption that the site hides (%s)',
    (hiding) => {
      const imported = inArticle(
        `<figure><img src="https://a.example/pier.jpg"><figcaption ${hiding}>The pier at dawn.</figcaption></figure>`,
      );
      expect(imported.story.photos[0]?.caption).toBe('The pier at dawn.');
      expect(textsOf(imported)).not.toContain('The pier at dawn.');
    },
  );

  it('case 1 keep a caption that is nested deeply beside the picture', () => {
    const imported = importBody(
      `<article><p>${sentences[0]}</p><figure class="outer"><div class="wrap"><img src="https://a.example/a.jpg" alt=""><div class="meta"><figcaption>A lantern on the pier (file photo).</figcaption></div></div></figure><p>${sentences[1]}</p></article>`,
    );
    expect(imported.story.photos.map(({ caption }) => caption)).toEqual([
      'A lantern on the pier (file photo).',
    ]);
    expect(textsOf(imported)).toEqual(sentences.slice(0, 2));
  });

  it('case 3 keep a gallery’s controls out of the text', () => {
    const imported = importBody(
      `<article><p>${sentences[0]}</p><div class="gallery"><button>Full Screen</button><span>Autoplay</span><p>Wait 1 second to continue.</p><p class="date">May 18, 2019</p><p class="caption">Guards at the museum gate.</p><a href="#">Buy Photo</a><img src="https://a.example/g1.jpg"></div><p>${sentences[1]}</p><p>${sentences[2]}</p></article>`,
    );
    expect(textsOf(imported)).toEqual(sentences.slice(0, 3));
    expect(imported.story.photos.map(({ caption }) => caption)).toEqual(['Guards at the museum gate.']);
  });

  it('case 39 have complete captions, with the text of markup in them', () => {
    const { story } = inArticle(
      '<figure><img src="https://a.example/a.jpg" alt="&lt;script&gt;window.__p=1&lt;/script&gt;"><figcaption>Wu said "stay" &amp; left <b>early</b> &lt;img src=x onerror=window.__p=1&gt;</figcaption></figure>',
    );
    expect(story.photos[0]).toMatchObject({
      caption: 'Wu said "stay" & left early <img src=x onerror=window.__p=1>',
      alt: '<script>window.__p=1</script>',
    });
  });
});

describe('headline, authors and date of a page', () => {
  const headline = (title: string, head: string, heading?: string) =>
    importText(
      `<html><head><title>${title}</title>${head}</head><body><article>${heading === undefined ? '' : `<h1>${heading}</h1>`}${article}</article></body></html>`,
    ).story.headline;

  it('case 5 keep a colon, and drop the site’s name', () => {
    const site = '<meta property="og:site_name" content="Coast Wire">';
    expect(headline('Floods: What We Know So Far', '', 'Floods: What We Know So Far')).toBe(
      'Floods: What We Know So Far',
    );
    expect(headline('Bridge reopens after nine years — Coast Wire', site)).toBe(
      'Bridge reopens after nine years',
    );
    expect(headline('Coast Wire | Bridge reopens', '', 'Bridge reopens')).toBe('Bridge reopens');
  });

  it('come from the article’s heading if there is only the window’s title', () => {
    expect(headline('Coast Wire', '', 'Ferry comes home')).toBe('Ferry comes home');
  });

  it('IMP-5 name every author, in order', () => {
    const { story } = importBody(
      `<article><h1>Ferry returns</h1><p>By <a rel="author" href="/a">Ana Wu</a> and <a rel="author" href="/b">Tom Iyer</a></p>${article}</article>`,
    );
    expect(story.byline).toBe('Ana Wu and Tom Iyer');
  });

  it('IMP-6 never come from a card beside the article', () => {
    const { story } = importBody(
      `<article><h1>Ferry returns</h1>${article}</article><aside><h3>Ten piers</h3><span class="author">Kit Larsen</span><time>Yesterday</time></aside>`,
      linked({
        '@type': 'NewsArticle',
        headline: 'Ferry returns',
        author: { name: 'Ana Wu' },
        datePublished: '2024-05-07T09:00:00Z',
      }),
    );
    expect([story.byline, story.published]).toEqual(['Ana Wu', '2024-05-07T09:00:00Z']);
  });

  it.each(['', '<p class="date">Yesterday</p>', '<time>3 hours ago</time>'])(
    'IMP-7 have no date where the page gives none but “%s”',
    (line) => {
      const { story } = importBody(`<article><h1>Ferry returns</h1>${line}${article}</article>`);
      expect(story.published).toBeUndefined();
    },
  );

  const tallShip = {
    '@type': 'NewsArticle',
    headline: 'Tall ship returns',
    datePublished: '2024-09-01T13:00:00+02:00',
    author: { '@type': 'Person', name: 'Mina Dahl' },
  };
  it.each([
    [
      'an array',
      [
        { '@type': 'WebSite', name: 'Radio Isle' },
        { '@type': 'BreadcrumbList', itemListElement: [] },
        tallShip,
      ],
    ],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, tallShip] }],
  ])('case 11 are read from JSON-LD in %s', (_, json) => {
    const { story } = importBody(article, linked(json));
    expect([story.headline, story.byline]).toEqual(['Tall ship returns', 'Mina Dahl']);
    expect(new Date(story.published ?? '').toISOString()).toBe('2024-09-01T11:00:00.000Z');
  });

  it('case 13 are absent if JSON-LD has null, an empty object or the year 1', () => {
    expect(
      importBody(article, linked([{ '@type': 'NewsArticle', headline: 'Test run' }, null as never])).story
        .headline,
    ).toBe('Test run');
    const { story } = importBody(
      article,
      linked({
        '@type': 'NewsArticle',
        headline: 'Poll',
        author: {},
        image: {},
        publisher: { logo: {} },
        datePublished: '0001-01-01T00:00:00Z',
      }),
    );
    expect([story.headline, story.byline, story.published, story.photos]).toEqual([
      'Poll',
      undefined,
      undefined,
      [],
    ]);
  });

  it('report a byline of names below the date as a guess', () => {
    const { story, report } = importText(
      ['Ferry returns', 'May 7, 2024', 'Ana Wu, Marine Reporter, and Tom Iyer', ...sentences].join('\n\n'),
    );
    expect(story.byline).toBe('Ana Wu, Marine Reporter, and Tom Iyer');
    expect(report.guessed).toContainEqual(expect.objectContaining({ field: 'byline' }));
  });
});

describe('the text of a page', () => {
  it('IMP-8 starts after the dateline, which is a field', () => {
    const imported = importBody(
      `<article><p>PORT ELLEN, May 7 (CW) – ${sentences[0]}</p><p>${sentences[1]}</p></article>`,
    );
    expect(imported.story.dateline?.text).toBe('PORT ELLEN, May 7 (CW)');
    expect(textsOf(imported)[0]).toBe(sentences[0]);
  });

  it('IMP-9 includes the first, last and shortest paragraphs, and every other character is listed', () => {
    const imported = importBody(
      `<nav>News Sport</nav><article><h1>Ferry returns</h1><p>It is back.</p>${article}<p>They all cheered.</p></article><footer>© Harbour Gazette</footer>`,
    );
    const texts = textsOf(imported);
    expect([texts[0], texts.at(-1), texts.length]).toEqual(['It is back.', 'They all cheered.', 6]);
    expect(imported.report.dropped.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['News Sport', '© Harbour Gazette']),
    );
  });

  it('case 9 includes opening paragraphs in a part called a teaser', () => {
    const long = sentences.map((sentence) => `${sentence} ${sentence}`);
    const imported = importBody(
      `<article><div class="teaser-content"><p>${long[0]}</p><p>${long[1]}</p></div><div class="remainder-content"><p>${long[2]}</p></div><aside class="teaser"><a href="/x">Read next: Ten piers to see</a></aside></article>`,
    );
    expect(textsOf(imported)).toEqual(long.slice(0, 3));
  });

  it('is not lost in a section whose id is made from its heading', () => {
    const imported = importBody(
      `<article>${article}<section id="LoopsAndFeedback"><h2>Loops and feedback</h2><p>${sentences[0]} Twice.</p></section></article>`,
    );
    expect(textsOf(imported)).toContain(`${sentences[0]} Twice.`);
  });

  it('is not hidden by a custom property', () => {
    const imported = importBody(`<div style="--menu-display: none"><article>${article}</article></div>`);
    expect(textsOf(imported)).toEqual(sentences);
  });

  it('is kept, in order, of a page that nests endlessly', () => {
    const deep = importBody(`${'<div>'.repeat(30_000)}<p>Deep text.</p><p>${sentences[0]}</p>`);
    expect(textsOf(deep)).toEqual(['Deep text.', sentences[0]]);
  });

  it.each(['<math><mi>a</mi>', '<svg><text>b</text>'])('continues after an unclosed %s', (open) => {
    const imported = importText(pageOf(`<h1>Ferry returns</h1>${open}${article}`));
    expect(textsOf(imported)).toEqual(sentences);
  });

  it('is moved to where a streaming page would have put it', () => {
    const imported = importBody(
      `<main><h1>Ferry returns</h1><template id="B:0"></template></main><div hidden id="S:0">${article}</div>`,
    );
    expect(textsOf(imported)).toEqual(sentences);
  });
});
