import { describe, expect, it } from 'vitest';
import type { Story } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { headOf } from './head.ts';

const story = bundledStory();
const path = `/stories/${story.id}`;
const head = (change: Partial<Story> = {}, siteUrl?: string, base = '/') =>
  headOf(path, { story: { ...story, ...change }, base, siteUrl });
const linked = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? 'null');
const content = (html: string, name: string) => new RegExp(`="${name}" content="([^"]*)"`).exec(html)?.[1];

describe('the head of a story’s page', () => {
  it('is titled and described by the story itself', () => {
    expect(head()).toContain(`<title>${story.headline} · Lede</title>`);
    expect(content(head({ summary: 'In short.' }), 'description')).toBe('In short.');
  });

  it('is described by the first sentence where there is no summary, and by the headline without a text', () => {
    const described = content(head({ summary: undefined }), 'og:description');
    expect(described).toMatch(/^North Korean leader Kim Jong Un has returned .* reported\.$/);
    expect(content(head({ summary: undefined, body: [] }), 'description')).toBe(story.headline);
  });

  it('is described as what it is on every page of the site', () => {
    const of = (page: string) =>
      content(headOf(page, { story: undefined, base: '/', siteUrl: undefined }), 'description');
    expect(new Set(['/', '/import', '/about'].map(of)).size).toBe(3);
  });

  it('gives addresses only where the site knows its own', () => {
    expect(head()).not.toMatch(/canonical|og:url|og:image/);
    const known = head({}, 'https://news.example', '/reader/');
    const address = `https://news.example/reader/stories/${story.id}`;
    expect(known).toContain(`<link rel="canonical" href="${address}" />`);
    expect(content(known, 'og:url')).toBe(address);
    expect(content(known, 'og:image')).toMatch(new RegExp(`^${address}/.+\\.jpg$`));
  });

  it('shows the widest JPEG, as no preview reads other kinds, and no crop for phones', () => {
    const jpeg = (file: string, width: number, crop?: 'phone') => ({
      file,
      width,
      height: 2,
      type: 'image/jpeg',
      ...(crop && { crop }),
    });
    const [photo] = story.photos;
    if (!photo) throw new Error('no photo');
    const webp = { ...jpeg('d.webp', 2000), type: 'image/webp' };
    const renditions = [jpeg('a.jpg', 640), jpeg('b.jpg', 1280), jpeg('c.jpg', 1600, 'phone'), webp];
    const known = head({ photos: [{ ...photo, renditions }] } as Partial<Story>, 'https://news.example');
    expect(content(known, 'og:image')).toMatch(/\/b\.jpg$/);
  });

  it('says the same to machines, and leaves out what the story does not say', () => {
    expect(linked(head())).toMatchObject({
      '@type': 'NewsArticle',
      headline: story.headline,
      datePublished: story.published,
    });
    const bare = linked(head({ byline: undefined, dateline: undefined, updated: undefined }));
    for (const name of ['author', 'dateline', 'dateModified', 'url', 'image'])
      expect(bare).not.toHaveProperty(name);
  });

  it('lets no story break out of it', () => {
    const html = head({ headline: '</script><b>"x" & y' });
    expect(linked(html).headline).toBe('</script><b>"x" & y');
    expect(html).toContain('<title>&lt;/script&gt;&lt;b&gt;');
  });
});

it.each([
  ['/', /^Lede: /],
  ['/about', /^About and licences · Lede$/],
])('the head of the page %s has its own title', (page, title) => {
  const html = headOf(page, { story: undefined, base: '/', siteUrl: undefined });
  expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toMatch(title);
  expect(content(html, 'og:type')).toBe('website');
});
