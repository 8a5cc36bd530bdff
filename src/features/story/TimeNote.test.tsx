// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventId, Story } from '#core/story/story.ts';
import { useSession } from '#session/useSession.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { StoryArticle } from './StoryArticle.tsx';
import { TextDrawing } from './TextDrawing.tsx';
import { TimeNote } from './TimeNote.tsx';

function Late() {
  // As in the page: it comes when the text is there already.
  return useSession(({ hasArrived }) => hasArrived) && <TimeNote />;
}

let page: Awaited<ReturnType<typeof inStory>>;
const draw = async (story: Story) => {
  page = await inStory(
    story,
    <TextDrawing>
      <StoryArticle photos={null} drawFigure={() => null}>
        <Late />
      </StoryArticle>
    </TextDrawing>,
  );
};
beforeEach(async () => {
  fakeBrowser();
  await draw(bundledStory());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await page.leave();
});

const monday = '[id="p3.1"] [data-time]';
const note = () => page.findAll('[data-part="time-note"]').map(({ textContent }) => textContent)[0];
const pointer = (type: string, pointerType: string) =>
  page.send(monday, new PointerEvent(type, { pointerType, bubbles: true }));
const wait = (ms: number) => act(async () => vi.advanceTimersByTime(ms));

describe('a date in the text', () => {
  it('answers a tap with its day and how that is known', async () => {
    await page.click(monday);
    expect(note()).toContain('“Monday morning” → Mon 18 Sept.');
    expect(note()).toContain('counted from the date of publication');
  });

  it('says that its year is assumed where none is printed', async () => {
    const story = bundledStory();
    const times = story.times.map((time) =>
      time.quote === 'Monday morning' ? { ...time, assumed: 'year' as const } : time,
    );
    await page.leave();
    await draw({ ...story, times });
    await page.click(monday);
    expect(note()).toContain('year assumed: none is printed');
  });

  it('answers a mouse that rests on it, and no finger that passes', async () => {
    await pointer('pointerover', 'touch');
    await wait(500);
    expect(note()).toBeUndefined();
    await pointer('pointerover', 'mouse');
    await wait(100);
    expect(note()).toBeUndefined();
    await wait(100);
    expect(note()).toContain('Monday');
  });

  it('stays answered while the pointer goes into the note, and for a moment on the way', async () => {
    await pointer('pointerover', 'mouse');
    await wait(200);
    await pointer('pointerout', 'mouse');
    await wait(100);
    await page.send('[data-part="time-note"]', new PointerEvent('pointerover', { bubbles: true }));
    await wait(1000);
    expect(note()).toBeDefined();
    await page.send('[data-part="time-note"]', new PointerEvent('pointerout', { bubbles: true }));
    await wait(1000);
    expect(note()).toBeUndefined();
  });

  it('is answered with all dates of a sentence that gets the focus by keyboard, not by a press', async () => {
    const sentence = page.find('[id="p3.1"]');
    await page.send(sentence, new PointerEvent('pointerdown', { bubbles: true }));
    await act(async () => sentence.focus());
    expect(note()).toBeUndefined();
    await page.send(sentence, new PointerEvent('pointerup', { bubbles: true }));
    // As after a touch.
    await act(async () => sentence.blur());
    await act(async () => sentence.focus());
    expect(note()).toBeUndefined();
    await act(async () => sentence.blur());
    await page.press(sentence, 'Tab');
    await act(async () => sentence.focus());
    expect(page.findAll('[data-part="time-note"] p').length).toBe(
      page.findAll('[id="p3.1"] [data-time]').length,
    );
  });

  it('is not answered with the focus that its sentence gets as an event is chosen, which shows its date already', async () => {
    const sentence = page.find('[id="p3.1"]');
    await act(async () => sentence.focus());
    expect(note()).toContain('Mon 18 Sept.');
    await page.dispatch({ kind: 'sentenceAsked', event: 'ev-border' as EventId });
    expect(note()).toBeUndefined();
    await act(async () => sentence.blur());
    await act(async () => sentence.focus());
    expect(note()).toBeUndefined();
    await page.click(monday);
    expect(note()).toContain('Mon 18 Sept.');
  });

  it.each([
    ['Escape', () => page.press('[id="p3.1"]', 'Escape')],
    ['a press elsewhere', () => page.send('h1', new PointerEvent('pointerdown', { bubbles: true }))],
  ])('is no longer answered after %s', async (_what, act) => {
    await page.click(monday);
    await act();
    expect(note()).toBeUndefined();
  });

  it('leads on to its event', async () => {
    await page.click(monday);
    await page.click('[data-part="time-note"] button');
    expect(page.effects()).toContain('showInList');
    expect(note()).toBeUndefined();
  });
});
