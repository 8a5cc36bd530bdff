// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { drawDialog, isReady, onClose, onSave, page, setUpDialogs } from '#test/dialogPage.tsx';
import { TextDialog } from './TextDialog.tsx';

setUpDialogs();

describe('a line of text', () => {
  const draw = (value: string, mayBeEmpty = false) =>
    drawDialog(
      <TextDialog
        title="Rename"
        label="Name"
        value={value}
        mayBeEmpty={mayBeEmpty}
        onSave={onSave}
        onClose={onClose}
      />,
    );

  it.each([
    ['Ida Berg', false, 'Ida Berg', undefined],
    ['Ida Berg', false, '  ', undefined],
    ['Ida Berg', false, ' Ida B. Berg ', 'Ida B. Berg'],
    ['the captain', true, ' ', ''],
  ])('%s (may be empty: %s), changed to “%s”, saves %j', async (value, mayBeEmpty, typed, saved) => {
    await draw(value, mayBeEmpty);
    await page.type('input', typed);
    expect(isReady()).toBe(saved !== undefined);
    await page.submit();
    expect(onSave.mock.calls).toEqual(saved === undefined ? [] : [[saved]]);
    expect(onClose).toHaveBeenCalledOnce();
  });
});
