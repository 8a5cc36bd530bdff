// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { toAnchorText } from '#core/corrections/anchor.ts';
import { parseStory } from '#core/story/parseStory.ts';
import { aStoryFile } from '#test/aStoryFile.ts';
import { drawDialog, page, setUpDialogs } from '#test/dialogPage.tsx';
import { EventTools } from './EventTools.tsx';

setUpDialogs();

describe('the tools of an event whose year was assumed', () => {
  it('offer the year on the other side of publication', async () => {
    const parsed = parseStory({ ...aStoryFile(), published: '2024-03-05' });
    if (!parsed.ok) throw new Error('The ferry story is valid');
    const [event] = parsed.value.timeline?.events ?? [];
    if (!event) throw new Error('It has an event');
    const onDate = vi.fn();
    await drawDialog(
      <EventTools
        event={{ ...event, when: '2024-03-04', assumed: 'year' }}
        story={parsed.value}
        text={toAnchorText(parsed.value)}
        onAsk={vi.fn()}
        onDate={onDate}
        onDrop={vi.fn()}
      />,
    );
    expect(page.text()).toContain('(year assumed)');
    const use = page
      .findAll('button')
      .find(({ textContent }) => /^Use .*4 March 2025$/.test(textContent ?? ''));
    if (!use) throw new Error('No button for the other year');
    await page.click(use);
    expect(onDate).toHaveBeenCalledExactlyOnceWith(expect.anything(), '2025-03-04');
  });
});
