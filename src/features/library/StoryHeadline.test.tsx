// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { aShelfStory } from '#test/aShelfStory.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { StoryHeadline } from './StoryHeadline.tsx';

let page: Page;
afterEach(() => page.leave());

const headline = 'Ida Berg and Ola Nes sail';
const draw = async (spans: readonly { readonly start: number; readonly end: number }[], block?: string) => {
  const story = aShelfStory('ferry', { headline, headlineNames: spans });
  page = await inPage(<StoryHeadline story={story} {...(block && { block })} />);
};

describe('the headline of a story on the shelf', () => {
  it('leads to the story, or to the block that is asked for', async () => {
    await draw([]);
    await page.click('a');
    expect(page.path()).toBe('/stories/ferry');
    await page.leave();
    await draw([], 'p3');
    await page.click('a');
    expect(page.path()).toBe('/stories/ferry#p3');
  });

  it('keeps each name whole, and every word of it once', async () => {
    await draw([
      { start: 0, end: 8 },
      { start: 13, end: 20 },
    ]);
    expect(page.findAll('a > span').map(({ textContent }) => textContent)).toEqual(['Ida Berg', 'Ola Nes']);
    expect(page.text()).toBe(headline);
  });

  it('says a name inside a name only once', async () => {
    await draw([
      { start: 0, end: 8 },
      { start: 4, end: 8 },
    ]);
    expect(page.text()).toBe(headline);
  });

  it('is said in the language of the story', async () => {
    await draw([]);
    expect(page.find('a').lang).toBe('en-US');
  });

  it('runs as its story does, in a list that runs as the interface does', async () => {
    page = await inPage(
      <StoryHeadline story={aShelfStory('ferry', { headline: 'عودة العبّارة', direction: 'rtl' })} />,
    );
    expect(page.find('a').dir).toBe('rtl');
    expect(page.find('a').className).toContain('text-left');
  });
});
