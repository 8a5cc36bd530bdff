import { describe, expect, it } from 'vitest';
import { article, importText, pageOf, sentences, textsOf } from '#test/importText.ts';

const src = 'https://a.example/media/pier.jpg';
const image = `<img src="${src}" alt="">`;
const caption = 'The pier at dawn, with the ferry behind it.';
const inArticle = (more: string, before = '') =>
  importText(
    pageOf(
      `<article><h1>Ferry returns</h1>${before}<p>${sentences[0]}</p><p>${sentences[1]}</p>${more}<p>${sentences[2]}</p><p>${sentences[3]}</p></article>`,
    ),
  );

describe('a caption belongs to its picture', () => {
  it.each([
    [
      'beside its figure',
      `<div class="x"><figure>${image}</figure><figcaption>${caption}</figcaption></div>`,
    ],
    [
      'beside the picture without a figure',
      `<div class="x">${image}<figcaption>${caption}</figcaption></div>`,
    ],
    ['in a button', `<button class="viewer"><div>${image}<figcaption>${caption}</figcaption></div></button>`],
    ['as wp-caption-text', `<div class="wp-caption">${image}<p class="wp-caption-text">${caption}</p></div>`],
    [
      'as image-caption',
      `<div class="gallery-box">${image}<div class="image-caption">${caption}</div></div>`,
    ],
    ['in a wrapper named widget', `<div class="image widget">${image}<p><span>${caption}</span></p></div>`],
    [
      'in a wrapper named modal',
      `<div class="ui-modal"><figure>${image}<figcaption>${caption}</figcaption></figure></div>`,
    ],
    ['in a wrapper named for a picture', `<div class="article__picture">${image}<p>${caption}</p></div>`],
    [
      'in an item of a list, named',
      `<ul><li><figure>${image}</figure><div class="caption">${caption}</div></li></ul>`,
    ],
    [
      'whose image a script would add, in a list in the caption',
      `<figure><picture><source srcset="${src}"></picture><figcaption><ul><li>${caption}</li></ul></figcaption></figure>`,
    ],
    [
      'in an element without a name',
      `<div class="a1"><div class="b2">${image}</div><div class="c3">${caption}</div></div>`,
    ],
    [
      'of an AMP page',
      `<figure><amp-img src="${src}" width="800" height="450"></amp-img><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      'of an AMP page that closes as an image',
      `<figure><amp-img src="${src}" width="800" height="450" /><figcaption>${caption}</figcaption></figure>`,
    ],
  ])('%s', (_, html) => {
    const imported = inArticle(html);
    expect(imported.story.photos.map((photo) => photo.caption)).toEqual([caption]);
    expect(imported.remote.map(({ address }) => address)).toEqual([src]);
    expect(textsOf(imported)).toEqual(sentences);
  });

  it.each([
    ['in a paragraph', `<p>${caption} Photograph: Kit Larsen/PA</p>`],
    ['without an element', ` ${caption} Photograph: Kit Larsen/PA`],
  ])('in an item of a list, known by its credit, %s', (_, words) => {
    const other = image.replace('pier', 'rudder');
    for (const list of ['ul', 'ul class="slideshow"']) {
      const imported = inArticle(
        `<${list}><li>${image}${words}</li><li><a href="/x">${other}</a>${words.replace('dawn', 'noon')}</li></ul>`,
      );
      expect(textsOf(imported)).toEqual(sentences);
      expect(imported.story.photos.map((photo) => photo.caption)).toEqual([
        `${caption} Photograph: Kit Larsen/PA`,
        `${caption.replace('dawn', 'noon')} Photograph: Kit Larsen/PA`,
      ]);
    }
  });

  it('and an item of a list beside a picture stays one without a credit', () => {
    const item = 'Take the morning boat, which is never full.';
    expect(textsOf(inArticle(`<ul><li>${image} ${item}</li></ul>`))).toContain(item);
  });

  it('in each slide of a carousel', () => {
    const slides = [1, 2, 3].map(
      (n) =>
        `<div class="slide"><img src="https://a.example/p${n}.jpg"><p class="info">Picture ${n} of the pier at dawn.</p></div>`,
    );
    const imported = inArticle(`<div class="carousel">${slides.join('')}</div>`);
    expect(imported.story.photos.map((photo) => photo.caption)).toEqual(
      [1, 2, 3].map((n) => `Picture ${n} of the pier at dawn.`),
    );
    expect(textsOf(imported)).toEqual(sentences);
  });

  it('above the text, before the article’s element', () => {
    const imported = importText(
      pageOf(
        `<h1>Ferry returns</h1><div class="hero"><img src="${src}"><figcaption class="info">${caption}</figcaption></div><div class="body">${article}</div>`,
      ),
    );
    expect(imported.story.photos.map((photo) => photo.caption)).toEqual([caption]);
  });

  it('and a paragraph of the article beside a picture stays a paragraph', () => {
    const imported = inArticle(`<div class="section">${image}<p>${sentences[0]} And again.</p></div>`);
    expect(textsOf(imported)).toContain(`${sentences[0]} And again.`);
  });
});

describe('caption and credit are told apart', () => {
  it.each([
    [
      `<figure>${image}<div class="photo-credit"><figcaption>${caption}</figcaption><span class="name">Ana Wu</span></div></figure>`,
      caption,
    ],
    [
      `<figure>${image}<p class="credits"><span class="caption">${caption}</span> <span class="credit">Ana Wu</span></p></figure>`,
      caption,
    ],
    [
      `<div class="pic">${image}<span class="cutline">${caption}</span><span class="credit">Ana Wu</span></div>`,
      caption,
    ],
  ])('in %s', (html, words) => {
    const { photos } = inArticle(html).story;
    expect(photos[0]?.caption).toContain(words);
    expect(JSON.stringify(photos[0])).toContain('Ana Wu');
  });

  it.each([
    ['Der Hafen am Morgen. Foto: Kit Larsen', 'Kit Larsen'],
    ['The harbour at dawn. © Ana Wu / Coast Wire', 'Ana Wu / Coast Wire'],
    ['Der Hafen am Morgen. Kit Larsen/dpa', 'Kit Larsen/dpa'],
    ['港の朝＝共同', '共同'],
    ['The harbour at dawn. Photograph: Kit Larsen', 'Kit Larsen'],
  ])('at the end of “%s”', (words, credit) => {
    const { photos } = inArticle(`<figure>${image}<figcaption>${words}</figcaption></figure>`).story;
    expect(photos[0]).toMatchObject({ caption: words, credit });
  });
});

describe('one picture comes once, in its largest useful size', () => {
  const addresses = (html: string) => inArticle(html).remote.map(({ address }) => address);

  it.each([
    [
      'a preview and the picture',
      '<div class="image"><img class="lqip" src="https://a.example/pier-60x40.jpg"><img class="full" src="https://a.example/pier-1200x800.jpg"></div>',
      'https://a.example/pier-1200x800.jpg',
    ],
    [
      'a source set with a preview',
      '<figure><img src="https://a.example/p60.jpg" srcset="https://a.example/p60.jpg 60w, https://a.example/p2000.jpg 2000w"></figure>',
      'https://a.example/p2000.jpg',
    ],
    [
      'a thumbnail that links to its file',
      '<a href="https://a.example/pier-large.jpg"><img src="https://a.example/pier-150x150.jpg"></a>',
      'https://a.example/pier-large.jpg',
    ],
    [
      'a copy for pages without script before the lazy one',
      `<figure><noscript><img src="${src}"></noscript><img data-src="${src}" src="data:image/gif;base64,R0"></figure>`,
      src,
    ],
    [
      'two figures of one file in two sizes',
      '<figure><img src="https://a.example/pier-800x600.jpg"></figure><figure><img src="https://a.example/pier-400x300.jpg"></figure>',
      'https://a.example/pier-800x600.jpg',
    ],
  ])('of %s', (_, html, address) => {
    expect(addresses(html)).toEqual([address]);
  });
});

describe('no picture is', () => {
  it.each([
    '<div class="byline"><img class="avatar" src="https://a.example/ana-wu.jpg" width="96" height="96"> By Ana Wu</div>',
    '<div class="author"><img src="https://a.example/portrait.jpg" alt="Ana Wu"><span>Ana Wu</span></div>',
    '<p><img src="https://a.example/print-icon.png" alt="Print this post"></p>',
    '<a href="/print"><img src="https://a.example/print.gif" alt="Print this post"></a>',
  ])('an icon or a portrait: %s', (html) => {
    expect(inArticle('', html).story.photos).toEqual([]);
  });

  it('the icon of a link, which doesn’t split its sentence', () => {
    const imported = inArticle(
      '<p>The report <a href="/r">is public<img class="icon" src="https://a.example/external-link.png"></a> since Monday, she said.</p>',
    );
    expect(imported.story.photos).toEqual([]);
    expect(textsOf(imported)).toContain('The report is public since Monday, she said.');
  });
});
