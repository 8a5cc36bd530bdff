import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { useSessionStore } from '#session/useSession.ts';
import { type ControlPlace, type ListsLeft, noteScrolls, placeOf } from './listsLeft.ts';

type Props = { readonly part: string; readonly onLeave: (left: ListsLeft) => void };

/**
 * Prerendered lists of names, dates or sources, untouched by React. They can be read, scrolled and closed; a click on a
 * control is replayed in the live lists.
 */
export function StillLists({ part, onLeave }: Props) {
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
      // The elements are still in the document here and may have focus.
      const focused = root.contains(document.activeElement)
        ? placeOf(document.activeElement, 'li[id], section[id]')
        : undefined;
      onLeave({ scrolled: noteScrolls(root), focused, clicked: clicked.current });
    };
  }, [elements, onLeave]);

  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('[data-close]'))
      dispatch({ kind: 'layerClosed', layer: 'panel' });
    else clicked.current = placeOf(target, 'li[id], section[id]') ?? clicked.current;
  };
  return (
    // With a text child (here empty) and suppressHydrationWarning, React keeps the prerendered content.
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is what is pressed
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div ref={lists} className="contents" data-part={part} onClick={onClick} suppressHydrationWarning>
      {''}
    </div>
  );
}
