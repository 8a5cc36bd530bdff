import { useEffect, useState } from 'react';
import { afterLayout } from '#ui/afterLayout.ts';
import type { StoryText } from './elements.ts';
import { useSessionStore, useStory } from './useSession.ts';

type Finder = (text: StoryText) => readonly HTMLElement[];

/**
 * Positions of highlighted places in the story, from 0 at its top to 1 at its end. Measured after the highlight has been
 * painted, and again when the text is resized. `find`: a stable function; undefined for none.
 */
export function useTextTrack(find: Finder | undefined): readonly number[] | undefined {
  const { elements } = useSessionStore();
  const { story } = useStory();
  const [track, setTrack] = useState<{ readonly find: Finder; readonly places: readonly number[] }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is rendered as other elements
  useEffect(() => {
    const text = elements.text();
    if (!find || !text) return;
    const measure = () => {
      const box = text.extent();
      const places = find(text)
        .map((element) => element.getBoundingClientRect())
        .map(({ top, height }) => Math.min(1, Math.max(0, (top + height / 2 - box.top) / box.height)));
      setTrack({ find, places });
    };
    // observe() also triggers the first measurement.
    const observer = new ResizeObserver(measure);
    const cancel = afterLayout(() => observer.observe(text.box));
    return () => {
      cancel();
      observer.disconnect();
    };
  }, [elements, story, find]);
  return track?.find === find ? track?.places : undefined;
}
