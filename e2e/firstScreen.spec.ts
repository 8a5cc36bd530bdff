import { expect, type Locator, test } from '@playwright/test';
import { openStory } from './storyPage.ts';

/** y of the baseline of a link's words, px in the window. */
const baselineOf = (link: Locator) =>
  link.evaluate((at) => {
    const words = document.createElement('span');
    const mark = document.createElement('span');
    mark.style.display = 'inline-block';
    words.append(...at.childNodes, mark);
    at.append(words);
    return mark.getBoundingClientRect().bottom;
  });

/** y of the middle of an element's first line, px in the window. */
const lineOf = (element: Locator) =>
  element.evaluate((words) => {
    const range = document.createRange();
    range.selectNodeContents(words);
    const [line] = range.getClientRects();
    return line ? line.top + line.height / 2 : 0;
  });

const rightOf = (element: Locator) => element.evaluate((box) => box.getBoundingClientRect().right);

test('the first screen shows or just misses the story’s first line, and what belongs together is on one line', async ({
  page,
}, { project }) => {
  await openStory(page);
  const { height } = page.viewportSize() ?? { height: 0 };
  const top = await page.locator('[id="p1"]').evaluate((first) => first.getBoundingClientRect().top);
  expect(top / height).toBeLessThan(project.name === 'phone' ? 1.1 : 1);

  const slide = page.locator('.slide[data-shown]');
  const kind = await lineOf(slide.locator('.picture-kind'));
  expect(Math.abs((await lineOf(page.locator('[data-part="photo-count"]'))) - kind)).toBeLessThan(1);
  if (project.name === 'tablet')
    expect(await rightOf(slide.locator('.notices'))).toBeCloseTo(await rightOf(slide.locator('.stage')), 0);

  const header = page.getByRole('banner');
  await expect(header.getByRole('button', { name: 'Reading settings' })).toHaveCount(1);
  const wordmark = await baselineOf(header.getByRole('link', { name: 'Lede' }));
  const link = await baselineOf(header.getByRole('link', { name: 'All stories' }));
  expect(Math.abs(link - wordmark)).toBeLessThan(1.5);
});
