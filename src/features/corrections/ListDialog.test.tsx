// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Correction } from '#core/corrections/correction.ts';
import { drawDialog, onClose, onSave, page, setUpDialogs } from '#test/dialogPage.tsx';
import { ListDialog } from './ListDialog.tsx';

setUpDialogs();

describe('the list of corrections', () => {
  const target = { block: 'p1', start: 0, end: 3, exact: 'Ada', prefix: '', suffix: '', least: 0.7 };
  const correction = (id: string, exact: string): Correction => ({
    id,
    at: 1,
    kind: 'notName',
    target: { ...target, exact },
    everywhere: false,
  });
  const [older, newer, lost] = [correction('a', 'Ada'), correction('b', 'Bo'), correction('c', 'Cy')];
  const unplaced = [{ correction: lost, missing: [{ what: 'words', quote: 'Cy' }] }] as const;
  const draw = async (saved: Partial<Parameters<typeof ListDialog>[0]['saved']>) => {
    await drawDialog(
      <ListDialog
        saved={{ corrections: [older, newer, lost], unreadable: 0, notSaved: undefined, ...saved }}
        unplaced={unplaced}
        onUndo={onSave}
        onClose={onClose}
      />,
    );
  };

  it('has the newest first, and those without a place apart with why', async () => {
    await draw({});
    const names = page.findAll('li').map((item) => /“(\w+)”/.exec(item.textContent)?.[1]);
    expect(names).toEqual(['Bo', 'Ada', 'Cy']);
    expect(page.find('section[aria-label="Not placed"] li').textContent).toContain(
      'not found where they stood',
    );
  });

  it('undoes the one that is meant', async () => {
    await draw({});
    await page.click(page.named('Undo: “Ada” is not a name'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('a');
  });

  it.each([
    [1, '1 more is'],
    [2, '2 more are'],
  ])('counts those that this version can’t read: %i', async (unreadable, words) => {
    await draw({ unreadable });
    expect(page.text()).toContain(words);
  });
});
