import type { Story } from '#core/story/story.ts';

/** Then there is nothing to put beside the text, which takes the width. */
export function hasNoNames({ entities, timeline }: Story): boolean {
  return entities.length === 0 && !timeline?.events.length;
}
