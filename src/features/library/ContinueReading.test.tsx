// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { savePlace } from '#data/readingPlaces.ts';
import { aShelfStory } from '#test/aShelfStory.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { ContinueReading } from './ContinueReading.tsx';

const paragraphs = ['p1', 'p2', 'p3', 'p4'];
const stories = ['a', 'b', 'c', 'd', 'e'].map((id) => aShelfStory(id, { paragraphs, minutes: 8 }));
const own = aShelfStory('a', { headline: 'My own', paragraphs, minutes: 8 }, {});

let page: Page;
beforeEach(() => localStorage.clear());
afterEach(() => page.leave());

const draw = async (shown: readonly ShelfStory[], areAllHere = true) => {
  page = await inPage(<ContinueReading stories={shown} areAllHere={areAllHere} />);
};
const links = () => page.findAll('a').map((link) => `${link.textContent} ${link.getAttribute('href')}`);

describe('stories that were begun', () => {
  it('lead to the paragraph that was reached, with how much is left', async () => {
    savePlace('b', { block: 'p3', share: 0 });
    await draw(stories);
    expect(links()).toEqual(['Story b /stories/b#p3']);
    expect(page.text()).toContain('Paragraph 3 of 4, about 4 min left');
  });

  it('stand before those that are finished, which begin anew', async () => {
    savePlace('a', { block: 'p4', share: 0.9 });
    savePlace('c', { block: 'p1', share: 0.5 });
    await draw(stories);
    expect(links()).toEqual(['Story c /stories/c#p1', 'Story a /stories/a']);
    expect(page.find('h2').textContent).toBe('Continue reading');
  });

  it('are called read when all of them are', async () => {
    savePlace('a', { block: 'p4', share: 0.9 });
    await draw(stories);
    expect(page.find('h2').textContent).toBe('Already read');
  });

  it('are three at most', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) savePlace(id, { block: 'p2', share: 0 });
    await draw(stories);
    expect(links()).toHaveLength(3);
  });

  it('are not mixed up with a story of the reader’s that has the same id', async () => {
    savePlace('own/a', { block: 'p2', share: 0 });
    await draw([...stories, own]);
    expect(links()).toEqual(['My own /own/a#p2']);
  });

  it('wait until all stories are here, and are not made of a place that a story no longer has', async () => {
    savePlace('a', { block: 'p2', share: 0 });
    savePlace('b', { block: 'gone', share: 0 });
    await draw(stories, false);
    expect(links()).toEqual([]);
    await page.redraw(<ContinueReading stories={stories} areAllHere />);
    expect(links()).toEqual(['Story a /stories/a#p2']);
  });
});
