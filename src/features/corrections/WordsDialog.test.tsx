// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textOfBlock } from '#core/story/blocks.ts';
import type { BlockId } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { drawDialog, isReady, onClose, onSave, page, setUpDialogs } from '#test/dialogPage.tsx';
import { WordsDialog } from './WordsDialog.tsx';

const story = bundledStory();

setUpDialogs();

describe('choosing words by keyboard', () => {
  const draw = async (at: string | undefined) => {
    await drawDialog(<WordsDialog story={story} at={at} onChoose={onSave} onClose={onClose} />);
  };
  const select = async (start: number, end: number) => {
    const area = page.find('textarea') as HTMLTextAreaElement;
    area.focus();
    area.setSelectionRange(start, end);
    await page.send(area, new Event('select', { bubbles: true }));
    await page.press(area, 'ArrowRight');
  };

  it('begins in the part that the reader is in, and names the parts', async () => {
    await draw('p2');
    expect(page.find('textarea')).toHaveProperty('value', textOfBlock(story, 'p2' as BlockId));
    const parts = page.findAll('option').map(({ textContent }) => textContent);
    expect(parts[0]).toMatch(/^Headline: North Korea says .* …$/);
    expect(parts).toContainEqual(expect.stringMatching(/^Paragraph 2: During Kim’s six-day trip/));
    expect(parts).toContainEqual(expect.stringMatching(/^Caption: /));
  });

  it('takes whole words of what is selected, and says which', async () => {
    await draw('p1');
    expect(isReady()).toBe(false);
    await select(21, 30);
    expect(page.spoken()).toEqual(['Chosen: “Kim Jong Un”']);
    await page.submit();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ block: 'p1', start: 20, end: 31 });
  });

  it('takes nothing that is typed', async () => {
    await draw('p1');
    const before = page.find('textarea').textContent;
    await page.type('textarea', 'Something else');
    expect(page.find('textarea').textContent).toBe(before);
  });

  it('forgets the words when another part is chosen', async () => {
    await draw('p1');
    await select(20, 28);
    await page.type('select', 'p2');
    expect(isReady()).toBe(false);
  });
});
