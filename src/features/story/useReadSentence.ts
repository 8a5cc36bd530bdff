import { type RefObject, useEffect, useState } from 'react';
import type { EvidenceSentence } from '#core/story/markup.ts';
import type { EventId } from '#core/story/story.ts';

const none: readonly EventId[] = [];

/** The events told by the sentence that crosses the reading line, a third down the window. */
export function useReadSentence(
  article: RefObject<HTMLElement | null>,
  drawn: readonly EvidenceSentence[],
): readonly EventId[] {
  const [events, setEvents] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is observed are the elements drawn for these
  useEffect(() => {
    const sentences = article.current?.querySelectorAll<HTMLElement>('.body .sentence') ?? [];
    const onScreen = new Set<HTMLElement>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (target instanceof HTMLElement) {
            if (isIntersecting) onScreen.add(target);
            else onScreen.delete(target);
          }
        const [first] = [...onScreen].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
        setEvents((first?.dataset.events?.split(' ') as EventId[] | undefined) ?? none);
      },
      { rootMargin: '-20% 0px -55% 0px' },
    );
    for (const sentence of sentences) observer.observe(sentence);
    return () => observer.disconnect();
  }, [article, drawn]);
  return events;
}
