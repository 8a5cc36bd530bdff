import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { EntityId, Story } from '#core/story/story.ts';
import type { RulerTrack } from '#features/entities/MentionRuler.tsx';
import { type Highlighter, makeHighlighter } from '#features/story/highlighter.ts';
import { afterLayout } from '#ui/afterLayout.ts';
import { whenIdle } from '#ui/whenIdle.ts';

/** The highlighter of this page's text; one for each edition of the story. */
export function useStoryHighlight(article: RefObject<HTMLElement | null>, story: Story): Highlighter {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is drawn as other elements
  const highlighter = useMemo((): Highlighter => {
    let made: Highlighter | undefined;
    const own = () => {
      made ??= article.current ? makeHighlighter(article.current) : undefined;
      return made;
    };
    return { light: (lit) => own()?.light(lit), mentionsOf: (entity) => own()?.mentionsOf(entity) ?? [] };
  }, [article, story]);
  // The index of a long story takes longer to make than a click may: it is made before there is one.
  useEffect(() => whenIdle(() => highlighter.mentionsOf('')), [highlighter]);
  return highlighter;
}

/**
 * Where a lit entity's mentions stand in the story: measured after the light itself has been painted, and
 * again when the text is laid out anew.
 */
export function useMentionTrack(
  highlighter: Highlighter,
  main: RefObject<HTMLElement | null>,
  story: Story,
  entity: EntityId | undefined,
): RulerTrack | undefined {
  const [track, setTrack] = useState<RulerTrack>();
  useEffect(() => {
    const element = main.current;
    if (!entity || !element) return;
    const kind = story.entities.find(({ id }) => id === entity)?.kind ?? 'thing';
    const measure = () => {
      const box = element.getBoundingClientRect();
      const places = highlighter
        .mentionsOf(entity)
        .map((mention) => mention.getBoundingClientRect())
        .map(({ top, height }) => Math.min(1, Math.max(0, (top + height / 2 - box.top) / box.height)));
      setTrack({ entity, kind, places });
    };
    // An observer also reports once on being told to observe: that is the first measure.
    const observer = new ResizeObserver(measure);
    const cancel = afterLayout(() => observer.observe(element));
    return () => {
      cancel();
      observer.disconnect();
    };
  }, [highlighter, main, story, entity]);
  return track?.entity === entity ? track : undefined;
}
