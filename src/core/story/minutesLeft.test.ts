import { describe, expect, it } from 'vitest';
import { minutesLeft } from './minutesLeft.ts';
import { parseStory } from './parseStory.ts';

describe('the minutes left', () => {
  const texts = [238, 119, 476].map((words) => 'word '.repeat(words).trim());
  const parsed = parseStory({
    version: 1,
    id: 'long',
    language: 'en',
    headline: 'Long',
    publisher: { name: 'The Harbour Post' },
    rights: { copyrightNotice: '© The Harbour Post' },
    body: texts.map((text, index) => ({ id: `p${index + 1}`, type: 'paragraph', text })),
  });
  const left = (block: string, share: number) => parsed.ok && minutesLeft(parsed.value, { block, share });

  it('are those of the words below, not of paragraphs', () => {
    expect(left('p1', 0)).toBe(3.5);
    expect(left('p2', 0)).toBe(2.5);
    expect(left('p3', 0.5)).toBe(1);
    expect(left('p3', 1)).toBe(0);
  });

  it('are unknown at a paragraph that the story no longer has', () => {
    expect(left('p9', 0)).toBeUndefined();
  });
});
