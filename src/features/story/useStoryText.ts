import { type RefObject, useLayoutEffect } from 'react';
import type { Story } from '#core/story/story.ts';
import { useSessionStore } from '#session/useSession.ts';
import { whenIdle } from '#ui/whenIdle.ts';
import { makeHighlighter } from './highlighter.ts';

/** Registers the rendered text with the session, again after each correction, which renders new elements. */
export function useStoryText(
  story: Story,
  article: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
): void {
  const { elements } = useSessionStore();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is rendered as other elements
  useLayoutEffect(() => {
    if (!article.current || !box.current) return;
    const text = makeHighlighter(article.current, box.current);
    const unregister = elements.registerText(text);
    // Build the index when idle: in a long story it would take too long during a click.
    const cancel = whenIdle(() => text.mentionsOf(''));
    return () => {
      cancel();
      text.highlight({});
      unregister();
    };
  }, [elements, story, article, box]);
}
