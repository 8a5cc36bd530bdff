// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { ChooseDialog } from './ChooseDialog.tsx';

const onClose = vi.fn();
const onSave = vi.fn();

let page: Page;
beforeEach(() => {
  fakeBrowser();
  vi.clearAllMocks();
});
afterEach(() => page.leave());

describe('choosing one of many', () => {
  const choices = [
    { id: 'nobrega', words: 'Manuel Nóbrega', more: 'the minister', also: 'Mané' },
    { id: 'ferry', words: 'Aurora' },
  ];
  beforeEach(async () => {
    page = await inPage(
      <ChooseDialog
        title="It is"
        label="Find a name"
        choices={choices}
        onChoose={onSave}
        onClose={onClose}
      />,
    );
  });
  const shown = () => page.findAll('li bdi').map(({ textContent }) => textContent);

  it.each([
    ['NOBREGA', ['Manuel Nóbrega']],
    ['mane', ['Manuel Nóbrega']],
    [' auro', ['Aurora']],
    ['', ['Manuel Nóbrega', 'Aurora']],
  ])('finds it by a part of any of its names, accents aside: “%s”', async (query, found) => {
    await page.type('input', query);
    expect(shown()).toEqual(found);
  });

  it('says so where nothing matches', async () => {
    await page.type('input', 'zeppelin');
    expect(page.spoken()).toEqual(['Nothing here matches “zeppelin”.']);
  });

  it('closes before it tells what was chosen, as that may open the next question', async () => {
    await page.click(page.named('Aurora'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('ferry');
    expect(onClose.mock.invocationCallOrder[0]).toBeLessThan(onSave.mock.invocationCallOrder[0] ?? 0);
  });
});
