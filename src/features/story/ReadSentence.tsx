import { useEffect } from 'react';
import type { EventId } from '#core/story/story.ts';
import { useSessionStore, useStory } from '#session/useSession.ts';

/** Reports the events of the sentence at the reading line, about a third down the viewport. */
export function ReadSentence() {
  const { dispatch, elements } = useSessionStore();
  const { sentences: drawn } = useStory();
  // biome-ignore lint/correctness/useExhaustiveDependencies: new sentences are rendered as new elements to observe
  useEffect(() => {
    const sentences = elements.text()?.box.querySelectorAll<HTMLElement>('[data-events]') ?? [];
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
  }, [dispatch, elements, drawn]);
  return null;
}
