// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { drawDialog, onClose, onSave, page, setUpDialogs } from '#test/dialogPage.tsx';
import { ChooseDialog } from './ChooseDialog.tsx';

setUpDialogs();

describe('choosing one of many', () => {
  const choices = [
    { id: 'nobrega', words: 'Manuel Nóbrega', more: 'the minister', also: 'Mané' },
    { id: 'ferry', words: 'Aurora' },
  ];
  beforeEach(async () => {
    await drawDialog(
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
