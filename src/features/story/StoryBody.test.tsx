// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noRights } from '#core/story/given.ts';
import { parseStory } from '#core/story/parseStory.ts';
import type { Story } from '#core/story/story.ts';
import { aStoryFile } from '#test/aStoryFile.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { StoryArticle } from './StoryArticle.tsx';
import { TextDrawing } from './TextDrawing.tsx';

let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(fakeBrowser);
afterEach(() => page.leave());

const plain = { mentions: [], times: [], attributions: [], timeline: undefined, entities: [], sources: [] };

function aStory(changes: Record<string, unknown>): Story {
  const parsed = parseStory(aStoryFile(changes));
  if (!parsed.ok) throw new Error(parsed.error.map(({ path, found }) => `${path}: ${found}`).join('\n'));
  return parsed.value;
}
const draw = async (changes: Record<string, unknown>) => {
  page = await inStory(
    aStory(changes),
    <TextDrawing>
      <StoryArticle photos={null} drawFigure={({ id, photo }) => <img key={id} alt={photo} />}>
        {null}
      </StoryArticle>
    </TextDrawing>,
  );
};
const body = () => page.find('#text');
const bare = { ...plain, dateline: undefined, places: [], links: [] };

describe('the body of a story', () => {
  it('has every block in order, each under its id, and a picture where it stands', async () => {
    await draw({});
    expect([...body().children].map(({ tagName, id }) => `${tagName} ${id}`)).toEqual([
      'P p1',
      'H2 p2',
      'P p3',
      'IMG ',
    ]);
    expect(page.find('img').getAttribute('alt')).toBe('chart');
  });

  it('begins its first paragraph with the dateline, and no other block', async () => {
    await draw({});
    expect(page.find('#p1').textContent).toMatch(/^BERGEN, Norway — The ferry/);
    expect(page.findAll('#dateline')).toHaveLength(1);
  });

  it('nests lists, with the block’s id on the text of an item and not on what is inside it', async () => {
    const item = (id: string, text: string, depth: number) => ({
      id,
      type: 'listItem',
      list: 'bullet',
      depth,
      text,
    });
    await draw({ ...bare, body: [item('a', 'First', 0), item('b', 'Inside', 1), item('c', 'Second', 0)] });
    expect(page.findAll('#text > ul > li')).toHaveLength(2);
    expect(page.find('#text > ul > li > ul #b').textContent).toBe('Inside');
    expect(page.find('#a').textContent).toBe('First');
  });

  it('draws tables, quotes, code and rules as what they are', async () => {
    await draw({
      ...bare,
      body: [
        {
          id: 't',
          type: 'table',
          rows: [
            ['Port', 'Boats'],
            ['Bergen', '3'],
          ],
        },
        { id: 'q', type: 'quote', text: 'No one was hurt.' },
        { id: 'c', type: 'preformatted', text: 'a\n  b' },
        { id: 'r', type: 'rule' },
      ],
    });
    await page.until(() => page.findAll('#t').length > 0);
    expect(page.find('#t').tabIndex).toBe(0);
    expect(page.findAll('#t tr').at(-1)?.textContent).toBe('Bergen3');
    expect(page.find('blockquote p').textContent).toBe('No one was hurt.');
    expect(page.find('pre').textContent).toBe('a\n  b');
    expect(page.find('#r').tagName).toBe('HR');
  });

  it('shows the first rows of a huge table, says how many more there are, and shows them when asked to', async () => {
    const rows = [['Port', 'Boats'], ...Array.from({ length: 6000 }, (_, i) => [`Port ${i}`, `${i}`])];
    await draw({ ...bare, body: [{ id: 't', type: 'table', rows }] });
    await page.until(() => page.findAll('#t tr').length > 0);
    expect(page.findAll('#t tr')).toHaveLength(5000);
    expect(page.find('#t + p').textContent).toContain('1,001 more rows');
    await page.click('#t + p button');
    expect(page.findAll('#t tr')).toHaveLength(6001);
    expect(page.findAll('#t + p')).toHaveLength(0);
    expect(document.activeElement).toBe(page.find('#t'));
  });

  it('draws marks as what they are, and keeps a reading out of the text', async () => {
    const text = 'Tom Iyer Ana Roe came in 1998². 季節';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    await draw({
      ...bare,
      body: [
        {
          id: 'm',
          type: 'paragraph',
          text,
          marks: [
            { type: 'deletion', ...at('Tom Iyer') },
            { type: 'insertion', ...at('Ana Roe') },
            { type: 'footnote', ...at('²') },
            { type: 'ruby', ...at('季'), reading: 'き' },
          ],
        },
      ],
    });
    const words = (selector: string) => page.find(selector).textContent;
    expect([words('del'), words('ins'), words('sup'), words('ruby')]).toEqual([
      'Tom Iyer',
      'Ana Roe',
      '²',
      '季',
    ]);
    expect(page.find('rt').dataset.reading).toBe('き');
    expect(words('#m')).toBe(text);
  });

  it('boxes what is far down, and loses no block by it', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, index) => ({
      id: `n${index}`,
      type: 'paragraph',
      text: `Paragraph ${index}.`,
    }));
    await draw({ ...bare, body: paragraphs });
    expect(page.findAll('#text [data-block]').map(({ id }) => id)).toEqual(paragraphs.map(({ id }) => id));
    expect(page.findAll('#text > p')).toHaveLength(24);
    expect(page.findAll('#text > div').map(({ childElementCount }) => childElementCount)).toEqual([24, 12]);
  });
});

describe('marked text', () => {
  it('nests a name in a sentence, and emphasis in a link, with every word once', async () => {
    await draw({
      links: [
        {
          id: 'link-1',
          text: 'More at example.org',
          marks: [
            { start: 8, end: 19, type: 'link', href: 'https://example.org/' },
            { start: 8, end: 15, type: 'emphasis' },
          ],
        },
      ],
    });
    expect(page.find('#p1 [data-events] [data-entity="aurora"]').textContent).toBe('Aurora');
    expect(page.find('#link-1').textContent).toBe('More at example.org');
    expect(page.find('#link-1 a[href="https://example.org/"] em').textContent).toBe('example');
  });

  it('has the first mention of a name as a link to its card, and the others as plain text', async () => {
    await draw({});
    expect(page.findAll('[data-entity="aurora"]').map(({ tagName }) => tagName)).toEqual(['A', 'SPAN']);
    expect(page.find('#headline a').getAttribute('href')).toBe('#entity-aurora');
  });

  it('has the words of each date, to be asked about', async () => {
    await draw({});
    expect(page.find('#p1 [data-time="0"]').textContent).toBe('Monday');
  });
});

describe('the head and foot of a story', () => {
  it('give the date with its zone, and say when there is none', async () => {
    await draw({});
    expect(page.find('[data-part="dates"]').textContent).toContain('Europe/Oslo');
    expect(page.find('[data-part="dates"] time').getAttribute('datetime')).toBe('2024-03-05');
    await page.leave();
    await draw({ ...bare, published: undefined });
    expect(page.findAll('[data-part="dates"] time')).toEqual([]);
  });

  it('name who contributed, the rights, and where it was first published', async () => {
    await draw({ sourceUrl: 'https://example.org/ferry' });
    const foot = page.find('footer').textContent;
    for (const words of ['Ola Nes contributed.', '© 2024 The Harbour Post', 'https://example.org/ferry'])
      expect(foot).toContain(words);
  });

  it('end in English where the words are ours: address, print line, and rights that the article doesn’t state', async () => {
    const languagesOf = () =>
      page
        .findAll('footer bdi, footer > :last-child')
        .map((words) => [words.textContent?.split(' ', 2).join(' '), words.lang]);
    const shared = { language: 'ar', direction: 'rtl', sourceUrl: 'https://example.org/ferry' } as const;
    await draw({ ...shared, rights: { copyrightNotice: noRights } });
    expect(languagesOf()).toEqual([
      ['Rights belong', 'en'],
      ['First published', 'en'],
      ['Printed from', 'en'],
    ]);
    await page.leave();
    await draw({ ...shared, rights: { copyrightNotice: 'حقوق النشر محفوظة' } });
    expect(languagesOf()[0]).toEqual(['حقوق النشر', '']);
  });
});
