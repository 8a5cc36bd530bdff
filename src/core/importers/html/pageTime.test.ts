import { describe, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { article, importText, pageOf } from '#test/importText.ts';

const shapes: Readonly<Record<string, (n: number) => string>> = {
  'tags in one paragraph': (n) =>
    `<p>${'<a class="tag" href="/t">x</a> '.repeat(n)}of the ferry line on the island.</p>`,
  'links of a class in a sentence': (n) =>
    `<p>The ferry ${'calls <a class="topic share" href="/t">here</a> and '.repeat(n)}there.</p>`,
  'rules of a style sheet': (n) => `<style>${'.a{display:none}@media x{.b{color:red}}'.repeat(n)}</style>`,
  'open comments in a style sheet': (n) => `<style>.a{display:none}${'/*'.repeat(n)}</style>`,
  'pictures side by side': (n) =>
    `<div class="gallery">${'<div><img src="https://a.example/p.jpg"><span>Pier</span></div>'.repeat(n)}</div>`,
  'nested elements around a picture': (n) =>
    `${'<div class="image">'.repeat(n)}<img src="https://a.example/p.jpg">Pier${'</div>'.repeat(n)}`,
  'long addresses of pictures': (n) => `<img src="https://a.example/${'https://b-100x100-'.repeat(n)}.jpg">`,
  'labels and pointers': (n) => '<p>Read more: Advertisement</p><p>Published 3 May</p>'.repeat(n),
  'a line of signs': (n) => `<p>${'>>»» -- ::'.repeat(n)}</p><p>${'.”'.repeat(n)}x</p>`,
  'dates in a meta element': (n) => `<meta name="date" content="${'1 de '.repeat(n)}">`,
  'many main headings': (n) =>
    `<div class="a"><h1>Pier</h1><p>Words of a pier that has closed for good.</p></div>`.repeat(n),
  'pictures, each another': (n) =>
    Array.from(
      { length: n },
      (_, i) => `<figure><img src="https://a.example/${i}.jpg"><figcaption>Pier ${i}</figcaption></figure>`,
    ).join(''),
  captions: (n) =>
    `<figure><img src="https://a.example/p.jpg"><figcaption>${'Foto: A/b. '.repeat(n)}</figcaption></figure>`,
};

describe('a page takes time in proportion to its length', () => {
  it.each(Object.entries(shapes))('also with %s', (name, shape) => {
    const make = (n: number) => pageOf(`<article><h1>Ferry returns</h1>${article}${shape(n)}</article>`);
    expectLinear(name, 3000, make, importText);
  });
});
