import { describe, expect, it } from 'vitest';
import type { ImportFile } from './imported.ts';
import { toArticles } from './toArticles.ts';

const file = (name: string, text: string): ImportFile => ({ name, bytes: new TextEncoder().encode(text) });
const picture = (name: string): ImportFile => ({ name, bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) });
const namesOf = (...files: readonly ImportFile[]) =>
  toArticles(files).articles.map((article) => article.map(({ name }) => name));

const ferry = file('Ferry.html', '<p>The ferry is back.</p><img src="crew.jpg">');
const harbour = file('Harbour.txt', 'The harbour is shut.');

describe('the articles among given files', () => {
  it('are each on its own, with the pictures that it names', () => {
    expect(namesOf(ferry, harbour, picture('crew.jpg'), picture('other.jpg'))).toEqual([
      ['Ferry.html', 'crew.jpg'],
      ['Harbour.txt'],
    ]);
  });

  it('are one with all its files, if only one is an article', () => {
    const saved = [
      ferry,
      file('Ferry_files/frame.html', '<p>Advertisement</p>'),
      picture('Ferry_files/a.jpg'),
    ];
    expect(namesOf(...saved)).toEqual([saved.map(({ name }) => name)]);
    expect(namesOf(harbour, picture('other.jpg'))).toEqual([['Harbour.txt', 'other.jpg']]);
    expect(namesOf(ferry, file('main.css', 'p {}'))).toEqual([['Ferry.html', 'main.css']]);
  });

  it('are the items of a feed', () => {
    const item = (title: string) =>
      `<item><title>${title}</title><content:encoded><![CDATA[<p>${'The ferry is back. '.repeat(20)}</p>]]></content:encoded></item>`;
    const feed = file(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title>${item('One')}${item('Two')}</channel></rss>`,
    );
    expect(namesOf(feed)).toHaveLength(2);
    const pastedAt = '2026-11-27T09:05:00Z';
    expect(toArticles([{ ...feed, pastedAt }]).articles.flat()).toMatchObject([{ pastedAt }, { pastedAt }]);
  });

  it('are counted if they are more than can be read at once', () => {
    const post = (i: number) => ({
      title: { rendered: `Ferry ${i}` },
      content: { rendered: '<p>The ferry is back.</p>' },
    });
    const posts = JSON.stringify(Array.from({ length: 620 }, (_, i) => post(i)));
    const { articles, left } = toArticles([file('posts.json', posts), harbour]);
    expect([articles.length, left]).toEqual([501, 120]);
  });

  it('don’t fill the memory with what stands around them', () => {
    const items = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, content_text: 'The ferry is back.' }));
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'x'.repeat(2 ** 22), items };
    const { articles, left } = toArticles([file('feed.json', JSON.stringify(feed))]);
    expect(articles.length).toBeLessThan(26);
    expect(articles.length + left).toBe(40);
  });
});
