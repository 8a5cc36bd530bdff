import { useState } from 'react';
import type { Story } from '#core/story/story.ts';

/**
 * How often the texts were rendered anew. A browser's translation replaces texts by elements of its own (`font`); React then
 * goes on changing the texts that it made, which are no longer in the page, so after a correction words would stand there twice.
 */
export function useDrawing(story: Story): number {
  const [drawn, setDrawn] = useState({ story, count: 0 });
  if (drawn.story !== story)
    setDrawn({ story, count: drawn.count + (document.querySelector('.story font') ? 1 : 0) });
  return drawn.count;
}
