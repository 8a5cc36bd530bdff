// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#data/database.ts';
import { emptyDatabase } from '#test/everything.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { OwnNames } from './OwnNames.tsx';

let page: Page;
beforeEach(async () => {
  localStorage.clear();
  await emptyDatabase();
  const database = await openDatabase();
  await database.put('names', { name: 'Ida Berg', kind: 'person', from: 'onemark', addedAt: 1 });
  await database.put('names', { name: 'Aurora', kind: 'thing', from: 'another', addedAt: 2 });
  page = await inPage(<OwnNames />);
  await page.until(() => page.findAll('li').length === 2);
});
afterEach(() => page.leave());

const rows = () => page.findAll('li span').map(({ textContent }) => textContent);

describe('sources whose kinds a reader corrected', () => {
  beforeEach(async () => {
    await page.leave();
    await (await openDatabase()).put('sources', {
      ...{ label: 'KCNA', kind: 'stateMedia', from: 'a source', addedAt: 3 },
    });
    page = await inPage(<OwnNames />);
    await page.until(() => page.findAll('li').length === 3);
  });

  it('are listed and counted beside the names', () => {
    expect(page.text()).toContain('2 names and 1 source you corrected');
    expect(rows()).toEqual(['Aurora, thing', 'Ida Berg, person', 'KCNA, source: state media']);
  });

  it('are forgotten by themselves', async () => {
    await page.click(page.named('Forget the source KCNA'));
    await page.until(() => rows().length === 2);
    expect(page.spoken()).toEqual(['Forgot KCNA.']);
    expect(await (await openDatabase()).count('names')).toBe(2);
  });
});

describe('names that a reader corrected', () => {
  it('are listed with what they are names of', () => {
    expect(rows()).toEqual(['Aurora, thing', 'Ida Berg, person']);
  });

  it('are forgotten one by one, which is said also when the last has gone', async () => {
    await page.click(page.named('Forget Aurora'));
    await page.until(() => rows().length === 1);
    expect(page.spoken()).toEqual(['Forgot Aurora.']);
    await page.click(page.named('Forget Ida Berg'));
    await page.until(() => rows().length === 0);
    expect(page.spoken()).toEqual(['Forgot Ida Berg.']);
    expect(await (await openDatabase()).getAll('names')).toEqual([]);
  });

  it('may be left unused in the next article, which holds for the next visit too', async () => {
    const box = () => page.find('input') as HTMLInputElement;
    expect(box().checked).toBe(true);
    await page.click(box());
    expect(box().checked).toBe(false);
    await page.leave();
    page = await inPage(<OwnNames />);
    await page.until(() => page.findAll('li').length === 2);
    expect(box().checked).toBe(false);
  });
});
