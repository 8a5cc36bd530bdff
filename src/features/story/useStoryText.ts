import { type RefObject, useLayoutEffect } from 'react';
import type { Story } from '#core/story/story.ts';
import { useSessionStore } from '#session/useSession.ts';
import { whenIdle } from '#ui/whenIdle.ts';
import { makeHighlighter } from './highlighter.ts';

/** Registers the text of this edition of the story: a correction draws other elements for the same names. */
export function useStoryText(
  story: Story,
  article: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
): void {
  const { elements } = useSessionStore();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is drawn as other elements
  useLayoutEffect(() => {
    if (!article.current || !box.current) return;
    const text = makeHighlighter(article.current, box.current);
    const unregister = elements.registerText(text);
    // The index of a long story takes longer to make than a click may: it is made before there is one.
    const cancel = whenIdle(() => text.mentionsOf(''));
    return () => {
      cancel();
      text.highlight({});
      unregister();
    };
  }, [elements, story, article, box]);
}
