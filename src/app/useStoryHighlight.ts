import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntityId, Story } from '#core/story/story.ts';
import type { RulerTrack } from '#features/entities/MentionRuler.tsx';
import { type Highlighter, makeHighlighter } from '#features/story/highlighter.ts';

/** The highlighter of this page's text, and where an entity's mentions stand in it. */
export function useStoryHighlight(
  article: RefObject<HTMLElement | null>,
  main: RefObject<HTMLElement | null>,
  story: Story,
) {
  const made = useRef<Highlighter>(undefined);
  const highlighter = useMemo<Highlighter>(() => {
    const own = () => {
      made.current ??= article.current ? makeHighlighter(article.current) : undefined;
      return made.current;
    };
    return { light: (lit) => own()?.light(lit), mentionsOf: (entity) => own()?.mentionsOf(entity) ?? [] };
  }, [article]);

  // Ticks are measured after paint, and again when the text is laid out anew.
  const [tracks, setTracks] = useState<ReadonlyMap<EntityId, RulerTrack>>(new Map());
  const asked = useRef(new Set<EntityId>());
  const measure = useCallback(() => {
    const box = main.current?.getBoundingClientRect();
    if (!box || asked.current.size === 0) return;
    const next = new Map<EntityId, RulerTrack>();
    for (const id of asked.current) {
      const kind = story.entities.find((entity) => entity.id === id)?.kind ?? 'thing';
      const places = highlighter
        .mentionsOf(id)
        .map((element) => element.getBoundingClientRect())
        .map(({ top, height }) => Math.min(1, Math.max(0, (top + height / 2 - box.top) / box.height)));
      next.set(id, { entity: id, kind, places });
    }
    setTracks(next);
  }, [main, story, highlighter]);

  const frame = useRef(0);
  const trackOf = useCallback(
    (id: EntityId): RulerTrack | undefined => {
      if (!asked.current.has(id)) {
        asked.current.add(id);
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() => requestAnimationFrame(measure));
      }
      return tracks.get(id);
    },
    [tracks, measure],
  );
  useEffect(() => {
    if (!main.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(main.current);
    return () => observer.disconnect();
  }, [main, measure]);

  return { highlighter, trackOf };
}
