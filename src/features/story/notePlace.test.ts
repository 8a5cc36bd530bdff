import { describe, expect, it } from 'vitest';
import { notePlace } from './notePlace.ts';

const note = { width: 200, height: 40 };
const words = (left: number, top: number) => ({ left, top, bottom: top + 20 });
const window = { windowWidth: 800, isSentence: false };

describe('a note about a date', () => {
  it('stands above the words, and never over them', () => {
    const { top } = notePlace(words(100, 300), note, window);
    expect(top + note.height).toBeLessThan(300);
  });

  it('goes below the words where the header would cover it', () => {
    expect(notePlace(words(100, 100), note, window).top).toBe(128);
  });

  it('goes below a whole sentence, which may still be on its way up', () => {
    expect(notePlace(words(100, 300), note, { ...window, isSentence: true }).top).toBe(328);
  });

  it.each([
    [100, 100],
    [2, 8],
    [780, 592],
  ])('of words %i px from the left stays inside the window: %i', (left, placed) => {
    expect(notePlace(words(left, 300), note, window).left).toBe(placed);
  });
});
