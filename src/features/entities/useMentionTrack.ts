import { useEffect, useState } from 'react';
import type { EntityId, EntityKind } from '#core/story/story.ts';
import { useSessionStore, useStory } from '#session/useSession.ts';
import { afterLayout } from '#ui/afterLayout.ts';

export type MentionTrack = {
  readonly entity: string;
  readonly kind: EntityKind;
  /** Each mention's position in the story: 0 is the top, 1 the end. */
  readonly places: readonly number[];
};

/**
 * Positions of a highlighted name's mentions in the story. Measured after the highlight has been painted, and again when
 * the text is resized.
 */
export function useMentionTrack(entity: EntityId | undefined): MentionTrack | undefined {
  const { elements } = useSessionStore();
  const { story } = useStory();
  const [track, setTrack] = useState<MentionTrack>();
  useEffect(() => {
    const text = elements.text();
    if (!entity || !text) return;
    const kind = story.entities.find(({ id }) => id === entity)?.kind ?? 'thing';
    const measure = () => {
      const box = text.extent();
      const places = text
        .mentionsOf(entity)
        .map((mention) => mention.getBoundingClientRect())
        .map(({ top, height }) => Math.min(1, Math.max(0, (top + height / 2 - box.top) / box.height)));
      setTrack({ entity, kind, places });
    };
    // observe() also triggers the first measurement.
    const observer = new ResizeObserver(measure);
    const cancel = afterLayout(() => observer.observe(text.box));
    return () => {
      cancel();
      observer.disconnect();
    };
  }, [elements, story, entity]);
  return track?.entity === entity ? track : undefined;
}
