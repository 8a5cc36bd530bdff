import { useLayoutEffect } from 'react';
import { useSession, useSessionStore, useStory } from '#session/useSession.ts';
import { claimElements } from './claimElements.ts';

/**
 * Folds what the highlighted source doesn't say to a line each; the words stay in the page. A folded sentence unfolds on a
 * click, and while it or a name in it has the focus.
 */
export function useOnly(): void {
  const { elements } = useSessionStore();
  const { story } = useStory();
  const isOnly = useSession(
    ({ shown: { address } }) => address.only === true && address.source !== undefined,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is rendered as other elements
  useLayoutEffect(() => {
    const article = elements.text()?.article;
    if (!article || !isOnly) return;
    const pieces = [...claimElements(article).values()].flat();
    article.toggleAttribute('data-only', true);
    // Not a button, since names in it are links: focus alone unfolds it.
    for (const piece of pieces) piece.tabIndex = 0;
    const unfold = ({ target }: MouseEvent) => {
      const piece = target instanceof Element && target.closest('[data-claim]');
      if (piece && getSelection()?.isCollapsed) piece.toggleAttribute('data-unfolded', true);
    };
    article.addEventListener('click', unfold);
    return () => {
      article.removeEventListener('click', unfold);
      article.toggleAttribute('data-only', false);
      for (const piece of pieces) {
        piece.removeAttribute('tabindex');
        piece.removeAttribute('data-unfolded');
      }
    };
  }, [elements, story, isOnly]);
}
