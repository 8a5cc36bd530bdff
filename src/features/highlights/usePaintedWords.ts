import { useEffect, useState } from 'react';
import type { Highlight, Shape } from '#core/highlights/highlight.ts';
import type { Placement } from '#core/highlights/placeHighlights.ts';
import { passageRanges } from '#session/passageRanges.ts';
import { useSession, useSessionStore, useStory } from '#session/useSession.ts';
import { afterLayout } from '#ui/afterLayout.ts';
import { paint, paintNames } from './paint.ts';
import { useShowInList } from './useJumps.ts';

/** px in the box of the text: from the first line of the words to their last. */
export type WordsPlace = { readonly highlight: Highlight; readonly top: number; readonly height: number };

type Painted = { readonly highlight: Highlight; readonly ranges: readonly Range[] };

/** Paints the words without rendering the text again, and measures where they stand, again when the text is resized or folded. */
export function usePaintedWords(placement: Placement): readonly WordsPlace[] {
  const { elements } = useSessionStore();
  const { story } = useStory();
  const isOnly = useSession(({ shown }) => shown.address.only);
  const show = useShowInList();
  const [places, setPlaces] = useState<readonly WordsPlace[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a folded text has other lines
  useEffect(() => {
    const text = elements.text();
    if (!text || placement.placed.length === 0) return setPlaces([]);
    const { article, box } = text;
    const painted = placement.placed.map(({ highlight, passages }) => ({
      highlight,
      ranges: passages.flatMap((passage) => passageRanges(story, article, passage)),
    }));
    const ofShape = (shape: Shape) =>
      painted.filter(({ highlight }) => highlight.shape === shape).flatMap(({ ranges }) => ranges);
    const besideText = ofShape('margin');
    const inCaptions = besideText.filter((range) => !hasMargin(range));
    const noted = painted.filter(({ highlight: { note, shape } }) => note && shape !== 'line');
    paint('kept-ground', ofShape('ground'));
    paint('kept-line', [...ofShape('line'), ...inCaptions]);
    paint('kept-margin', besideText);
    paint(
      'kept-noted',
      noted.flatMap(({ ranges }) => ranges),
    );
    const observer = new ResizeObserver(() => setPlaces(measure(painted, box)));
    const cancel = afterLayout(() => observer.observe(box));
    const click = (event: MouseEvent) => {
      const found = pressed(painted, event);
      if (found) show(found.highlight.id);
    };
    article.addEventListener('click', click);
    return () => {
      cancel();
      observer.disconnect();
      article.removeEventListener('click', click);
      for (const name of paintNames) paint(name, []);
    };
  }, [elements, story, placement, isOnly, show]);
  return places;
}

/** Captions stand beside pictures, some of them out of sight. */
function hasMargin({ startContainer }: Range): boolean {
  return !startContainer.parentElement?.closest('[data-part="caption"]');
}

function measure(painted: readonly Painted[], box: HTMLElement): readonly WordsPlace[] {
  const origin = box.getBoundingClientRect().top;
  return painted.flatMap(({ highlight, ranges }) => {
    const rects = ranges
      .filter(hasMargin)
      .flatMap((range) => [...range.getClientRects()])
      .filter(({ width }) => width > 0);
    if (rects.length === 0) return [];
    const top = Math.min(...rects.map((rect) => rect.top));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    return [{ highlight, top: top - origin, height: bottom - top }];
  });
}

/** The kept words under a click that has no other meaning. */
function pressed(painted: readonly Painted[], { target, clientX: x, clientY: y }: MouseEvent) {
  if (
    !(target instanceof Element) ||
    target.closest('a, button, dialog, [data-entity], [data-time], [data-evidence]')
  )
    return undefined;
  if (getSelection()?.isCollapsed === false) return undefined;
  return painted.find(({ ranges }) =>
    ranges.some((range) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
    ),
  );
}
