import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { useSessionStore } from '#session/useSession.ts';
import { type ControlPlace, type ListsLeft, noteScrolls, placeOf } from './listsLeft.ts';

/**
 * The prerendered names and timeline, untouched by React. They can be read, scrolled and closed; a click on an item is
 * kept for the lists that come in their place.
 */
export function StillLists({ onLeave }: { readonly onLeave: (left: ListsLeft) => void }) {
  const { dispatch, elements } = useSessionStore();
  const lists = useRef<HTMLDivElement>(null);
  const clicked = useRef<ControlPlace>(undefined);
  useLayoutEffect(() => {
    const root = lists.current;
    if (!root) return;
    const unregister = elements.registerStandIn(
      (kind, id) => root.querySelector<HTMLElement>(`[id="${kind}-${id}"]`) ?? undefined,
    );
    return () => {
      unregister();
      // They are still in the page here, and may have the focus.
      const focused = root.contains(document.activeElement)
        ? placeOf(document.activeElement, 'li[id], section[id]')
        : undefined;
      onLeave({ scrolled: noteScrolls(root), focused, clicked: clicked.current });
    };
  }, [elements, onLeave]);

  const onClick = ({ target }: MouseEvent) => {
    clicked.current = placeOf(target, 'li[id]') ?? clicked.current;
    if (target instanceof Element && target.closest('[data-close]'))
      dispatch({ kind: 'layerClosed', layer: 'panel' });
  };
  return (
    // A text, even an empty one, is what React leaves as it finds it.
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is what is pressed
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div ref={lists} className="contents" data-part="lists" onClick={onClick} suppressHydrationWarning>
      {''}
    </div>
  );
}
