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
    const words = new URLSearchParams(location.search).get('quote');
    if (!words || hasArrived.current) return;
    hasArrived.current = true;
    const passage = passageOfQuote(story, words);
    if (!passage) return dispatch({ kind: 'announced', words: 'The shared words are not in this story.' });
    jump({ passages: [passage] });
    afterLayout(() => jump({ passages: [passage] }));
  }, [story, jump, dispatch]);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('highlight');
    const found = placed.find(({ highlight }) => highlight.id === asked);
    if (!found || hasArrived.current) return;
    hasArrived.current = true;
    jump(found);
    // Text that had not been laid out has another height by then.
    afterLayout(() => {
      jump(found);
      focusSoon(() => document.getElementById(markId(found.highlight.id)));
    });
  }, [placed, jump]);
}
