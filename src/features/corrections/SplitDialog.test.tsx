// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entity } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { drawDialog, isReady, onClose, onSave, page, setUpDialogs } from '#test/dialogPage.tsx';
import { SplitDialog } from './SplitDialog.tsx';

const story = bundledStory();

setUpDialogs();

describe('splitting a name', () => {
  const entity = story.entities.find(({ id }) => id === 'kim-jong-un') as Entity;
  beforeEach(async () => {
    await drawDialog(<SplitDialog story={story} entity={entity} onSave={onSave} onClose={onClose} />);
  });
  const boxes = () => page.findAll('input[type="checkbox"]');

  it('lists each mention with the words around it, cut between words', () => {
    expect(boxes()).toHaveLength(18);
    const texts = page.findAll('fieldset label').map(({ textContent }) => textContent);
    expect(texts).toContain('North Korea says Kim Jong Un is back home from Russia, where he …');
    expect(texts).toContain('… border river on Monday morning and Kim was greeted by the “ardent” cheers …');
  });

  it('is ready once a mention and a name are given, and saves just these', async () => {
    const [first, second] = boxes();
    if (first) await page.click(first);
    if (second) await page.click(second);
    if (second) await page.click(second);
    expect(isReady()).toBe(false);
    await page.submit();
    expect(onSave).not.toHaveBeenCalled();
    await page.type(page.named('Their name'), '  Kim Il Sung ');
    await page.click(page.named('Group'));
    await page.submit();
    const [mentions, name, kind] = onSave.mock.calls[0] ?? [];
    expect(mentions.map(({ block }: { block: string }) => block)).toEqual(['headline']);
    expect([name, kind]).toEqual(['Kim Il Sung', 'group']);
    expect(onClose).toHaveBeenCalledOnce();
  });
});
