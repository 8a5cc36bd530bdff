// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhotoId, Story } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { Photos } from './Photos.tsx';

const story = bundledStory();
const ids = story.photos.map(({ id }) => id);
const width = 400;
let page: Awaited<ReturnType<typeof inStory>>;
let scrolls: unknown[];
beforeEach(() => {
  fakeBrowser();
  scrolls = [];
  HTMLElement.prototype.scrollTo = (to?: unknown) => void scrolls.push(to);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await page.leave();
});

const draw = async (change: Partial<Story> = {}) => {
  const shown = { ...story, ...change };
  page = await inStory(shown, <Photos photos={shown.photos} drawText={() => null} />);
  const slides = page.findAll('[data-photo]');
  slides.forEach((slide, index) => {
    Object.defineProperty(slide, 'offsetLeft', { value: index * width });
  });
};
const strip = () => page.find('#photo-strip');
const shown = () => page.find('[data-shown]').dataset.photo;
/** A finger moves the strip, which comes to rest. */
const scrollTo = async (left: number) => {
  strip().scrollLeft = left;
  await page.send(strip(), new Event('scroll'));
  await page.send(strip(), new Event('scrollend'));
};

describe('the strip of pictures', () => {
  it('counts the one that it came to rest on', async () => {
    await draw();
    await scrollTo(2 * width + 30);
    expect(shown()).toBe(ids[2]);
    expect(page.find('[data-part="photo-count"]').textContent).toBe(`3 of ${ids.length}`);
  });

  it('knows where it rests without being told, in browsers that don’t say when', async () => {
    await draw();
    strip().scrollLeft = width;
    await page.send(strip(), new Event('scroll'));
    expect(shown()).toBe(ids[0]);
    vi.advanceTimersByTime(150);
    await page.send(strip(), new Event('focusin'));
    expect(shown()).toBe(ids[1]);
  });

  it('turns by buttons, which end at the first and the last', async () => {
    await draw();
    expect(page.named('Previous photo').getAttribute('aria-disabled')).toBe('true');
    await page.click(page.named('Previous photo'));
    expect(scrolls).toEqual([]);
    await page.click(page.named('Next photo'));
    expect(scrolls).toEqual([{ left: width, behavior: 'smooth' }]);
    expect(shown()).toBe(ids[1]);
  });

  it('does not count what it passes on the way to where a button sent it', async () => {
    await draw();
    await page.click(page.named('Next photo'));
    await page.click(page.named('Next photo'));
    await scrollTo(width);
    expect(shown()).toBe(ids[2]);
    await page.send(strip(), new Event('pointerdown'));
    await scrollTo(width);
    expect(shown()).toBe(ids[1]);
  });

  it.each([
    ['ltr', 'ArrowRight', 1],
    ['rtl', 'ArrowLeft', -1],
  ] as const)('turns by keys the way that the story reads: %s', async (direction, key, sign) => {
    await draw({ direction });
    strip().style.direction = direction;
    await page.press(strip(), key);
    expect(scrolls).toEqual([{ left: sign * width, behavior: 'smooth' }]);
  });

  it('leaves keys with a modifier, and those in a caption, alone', async () => {
    await draw();
    await page.press(strip(), 'ArrowRight', { altKey: true });
    await page.press('figcaption', 'ArrowRight');
    expect(scrolls).toEqual([]);
  });

  it('follows the picture that was seen last in the viewer', async () => {
    await draw();
    await page.dispatch({ kind: 'photoOpened', photo: ids[0] as PhotoId });
    await page.dispatch({ kind: 'photoTurned', photo: ids[3] as PhotoId });
    expect(shown()).toBe(ids[3]);
    expect(scrolls.at(-1)).toEqual({ left: 3 * width, behavior: 'instant' });
  });

  it('has no buttons and nothing to count with a single picture', async () => {
    await draw({ photos: story.photos.slice(0, 1) });
    expect(page.maybe('Next photo')).toBeUndefined();
    expect(strip().hasAttribute('tabindex')).toBe(false);
  });
});

describe('a picture of the strip', () => {
  const first = () => page.find(`[data-photo="${ids[0]}"]`);

  it('opens in the viewer, but not with Ctrl', async () => {
    await draw();
    await page.click(`[data-photo="${ids[0]}"] a[data-early]`, { ctrlKey: true });
    expect(page.address()).toEqual({});
    await page.click(`[data-photo="${ids[0]}"] a[data-early]`);
    expect(page.address()).toEqual({ photo: ids[0] });
  });

  it('that failed keeps its caption and offers another try', async () => {
    await draw();
    await page.send(`[data-photo="${ids[0]}"] img`, new Event('error'));
    expect(first().querySelector('[data-part="no-picture"]')).not.toBeNull();
    expect(first().querySelector('[data-part="caption"]')).not.toBeNull();
    await page.click(`[data-photo="${ids[0]}"] [data-part="no-picture"] button`);
    expect(first().querySelector('img')).not.toBeNull();
  });

  it('that was never supplied says so and offers no try', async () => {
    await draw({ photos: story.photos.map((photo) => ({ ...photo, renditions: [] })) });
    expect(first().querySelector('[data-part="no-picture"]')?.textContent).toBe('Picture not included');
    expect(first().querySelector('[data-part="no-picture"] button')).toBeNull();
  });

  it('is out of reach while another is shown', async () => {
    await draw();
    const isInert = (id: string | undefined) => page.find(`[data-photo="${id}"]`).hasAttribute('inert');
    expect([isInert(ids[0]), isInert(ids[1])]).toEqual([false, true]);
  });
});
