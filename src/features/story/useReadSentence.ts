import { type RefObject, useEffect } from 'react';
import type { EventId } from '#core/story/story.ts';
import { useDispatch, useStory } from '#session/useSession.ts';

/** Reports the events of the sentence at the reading line, about a third down the viewport. */
export function useReadSentence(body: RefObject<HTMLElement | null>): void {
  const dispatch = useDispatch();
  const { sentences: drawn } = useStory();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new sentences are rendered as new elements to observe
  useEffect(() => {
    const sentences = body.current?.querySelectorAll<HTMLElement>('[data-events]') ?? [];
    const onScreen = new Set<HTMLElement>();
    let read = '';
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (target instanceof HTMLElement) {
            if (isIntersecting) onScreen.add(target);
            else onScreen.delete(target);
          }
        const [first] = [...onScreen].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
        const next = first?.dataset.events ?? '';
        if (next === read) return;
        read = next;
        // MarkedText wrote the ids into the attribute.
        dispatch({ kind: 'sentenceRead', events: next === '' ? [] : (next.split(' ') as EventId[]) });
      },
      { rootMargin: '-20% 0px -55% 0px' },
    );
    for (const sentence of sentences) observer.observe(sentence);
    return () => observer.disconnect();
  }, [dispatch, body, drawn]);
}
