// @vitest-environment jsdom
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { SearchField } from './SearchField.tsx';

function Search() {
  const [value, setValue] = useState('');
  return <SearchField label="Find a story" value={value} onValue={setValue} />;
}

let page: Page;
beforeEach(async () => {
  page = await inPage(<Search />);
});
afterEach(() => page.leave());

it('an empty search has nothing to clear', () => {
  expect(page.findAll('button')).toEqual([]);
});

it('a search that is cleared leaves the focus in its field', async () => {
  await page.type('input', 'ferry');
  await page.click('button');
  expect(page.find('input')).toHaveProperty('value', '');
  expect(document.activeElement).toBe(page.find('input'));
  expect(page.findAll('button')).toEqual([]);
});
