import { useEffect, useRef } from 'react';
import type { Placement } from '#core/highlights/placeHighlights.ts';
import { passageOfQuote } from '#core/sources/quoteLink.ts';
import { useDispatch, useStory } from '#session/useSession.ts';
import { afterLayout } from '#ui/afterLayout.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { markId, useJumpToWords } from './useJumps.ts';

/**
 * A link from the page of all highlights (`?highlight=`), or to words that somebody shared (`?quote=`), opens the story at the words.
 * Once: the reader goes on from there.
 */
export function useArrivalAtWords({ placed }: Placement): void {
  const jump = useJumpToWords();
  const { story } = useStory();
  const dispatch = useDispatch();
  const hasArrived = useRef(false);
  useEffect(() => {
    if (hasArrived.current) return;
    const asked = new URLSearchParams(location.search);
    const quote = asked.get('quote');
    const kept = placed.find(({ highlight }) => highlight.id === asked.get('highlight'));
    const passage = quote ? passageOfQuote(story, quote) : undefined;
    const to = passage ? { passages: [passage] } : kept;
    hasArrived.current = quote !== null || to !== undefined;
    if (quote && !passage) dispatch({ kind: 'announced', words: 'The shared words are not in this story.' });
    if (!to) return;
    jump(to);
    // Text that had not been laid out has another height by then.
    afterLayout(() => {
      jump(to);
      if (to === kept) focusSoon(() => document.getElementById(markId(kept.highlight.id)));
    });
  }, [placed, story, jump, dispatch]);
}
