import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EntityId } from '#core/story/story.ts';
import { useSession, useSessionStore } from '#session/useSession.ts';

/** ms. Long enough not to open while the pointer passes over a name, and to let it move from the name to the card. */
const openAfter = 250;
const closeAfter = 300;

/** A name in the text, by the element of one of its mentions. */
export type NameAt = { readonly entity: EntityId; readonly word: HTMLElement };

/**
 * The name that the pointer rests on, that has the focus of a keyboard, or that was tapped in a wide window. Esc closes it, so
 * does a press elsewhere; while the pointer is on the card it stays (WCAG 1.4.13).
 */
export function useHoveredName() {
  const { elements } = useSessionStore();
  const isDesk = useSession(({ width }) => width === 'desk');
  const [shown, setShown] = useState<NameAt>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((ms: number, next: NameAt | undefined) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), ms);
  }, []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setShown(undefined);
  }, []);

  useEffect(() => {
    const article = elements.text()?.article;
    if (!article || !isDesk) return;
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    // This code is lazy-loaded, so the focus or the pointer may be on a name already. The current mention may have been pressed.
    const hovered = matchMedia('(hover: hover)').matches && '[data-entity]:hover:not([data-current])';
    const found = article.querySelector('[data-entity]:focus-visible');
    const rested = found ?? (hovered ? [...article.querySelectorAll(hovered)].at(-1) : undefined);
    if (rested) later(openAfter, nameAt(rested));
    article.addEventListener(
      'pointerover',
      (event) => {
        const name = nameAt(event.target);
        if (name && event.pointerType === 'mouse' && event.buttons === 0) later(openAfter, name);
      },
      listen,
    );
    article.addEventListener(
      'pointerout',
      (event) => {
        if (nameAt(event.target) && event.pointerType === 'mouse') later(closeAfter, undefined);
      },
      listen,
    );
    // A press highlights the name, and the side has its card.
    article.addEventListener('pointerdown', ({ target }) => nameAt(target) && close(), listen);
    article.addEventListener(
      'focusin',
      ({ target }) => {
        const name = nameAt(target);
        if (name?.word === target && name.word.matches(':focus-visible')) later(openAfter, name);
      },
      listen,
    );
    article.addEventListener('focusout', () => later(closeAfter, undefined), listen);
    article.addEventListener(
      'click',
      (event) => {
        const name = nameAt(event.target);
        if (name && event instanceof PointerEvent && event.pointerType === 'touch') later(0, name);
      },
      listen,
    );
    return () => {
      stop.abort();
      close();
    };
  }, [elements, isDesk, later, close]);

  // Before paint: an Esc at the first sight of the card is the card's.
  useLayoutEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Only the card: what is highlighted stays.
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [shown, close]);

  /** For the card: the pointer is on it, or has left it. */
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => later(closeAfter, undefined), [later]);
  return { shown, show: setShown, close, hold, leave };
}

function nameAt(target: EventTarget | null): NameAt | undefined {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
  // MarkedText wrote the id into the attribute.
  return word ? { entity: word.dataset.entity as EntityId, word } : undefined;
}
