// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { PublishedDate } from './PublishedDate.tsx';

let page: Page;
afterEach(() => page.leave());

it.each([
  ['2023-09-20', 'Wednesday, 20 September 2023', '2023-09-20'],
  ['2023-09', 'September 2023', '2023-09'],
  ['2023', '2023', '2023'],
])(
  'a story’s date %s is as precise as it is given, for people and for machines',
  async (when, words, machine) => {
    page = await inPage(<PublishedDate when={when} />);
    expect(page.text()).toBe(words);
    expect(page.find('time').getAttribute('datetime')).toBe(machine);
  },
);

it('a story without a date says so, and one that can’t be read stands as it is', async () => {
  page = await inPage(<PublishedDate when={undefined} />);
  expect(page.text()).toBe('Date not given');
  await page.redraw(<PublishedDate when="last spring" />);
  expect(page.text()).toBe('last spring');
  expect(page.findAll('time')).toEqual([]);
});
