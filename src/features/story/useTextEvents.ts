import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import type { EntityId } from '#core/story/story.ts';
import type { Session } from '#session/session.ts';
import { useSessionStore } from '#session/useSession.ts';

/** ms: a touch this long on a name selects it as the second name. */
const longPress = 500;

/** Event handlers for names and sentences, delegated to one element because a story has thousands of names. */
export function useTextEvents() {
  const session = useSessionStore();
  const press = useRef({ at: 0, isTouch: false });
  return {
    onPointerDown: (event: PointerEvent) => {
      press.current = { at: event.timeStamp, isTouch: event.pointerType === 'touch' };
    },
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || !(event.target instanceof Element)) return;
      const wasLong = press.current.isTouch && event.timeStamp - press.current.at > longPress;
      const name = event.target.closest<HTMLElement>('[data-entity]');
      if (name) clickName(session, event, { name, wasLong });
      else clickSentence(session, event.target, selectsText(event));
    },
    onKeyDown: ({ key, target }: KeyboardEvent) => {
      if (key === 'Enter' && target instanceof HTMLElement && target.matches('[data-events]'))
        session.dispatch({ kind: 'evidencePressed' });
    },
  };
}

function clickName(
  { dispatch, elements, state }: Session,
  event: MouseEvent,
  { name, wasLong }: { readonly name: HTMLElement; readonly wasLong: boolean },
): void {
  // MarkedText wrote the id into the attribute.
  const entity = name.dataset.entity as EntityId;
  const mention = (elements.text()?.mentionsOf(entity).indexOf(name) ?? -1) + 1;
  const isSelecting = selectsText(event);
  event.preventDefault();
  // Shift+click extends the browser's selection. If a name is highlighted, it adds a second name instead.
  const addsSecond = event.shiftKey && state().asked.address.entity !== undefined;
  if (addsSecond) getSelection()?.removeAllRanges();
  if (addsSecond || !isSelecting)
    dispatch({ kind: 'nameChosen', entity, mention, asSecond: event.shiftKey || wasLong });
}

/** A click on the highlighted sentence goes back to its event. Dates and links in it have handlers of their own. */
function clickSentence({ dispatch }: Session, target: Element, isSelecting: boolean): void {
  const isOther = target.closest('a, [data-time]') !== null;
  if (!isOther && !isSelecting && target.closest('[data-evidence]')) dispatch({ kind: 'evidencePressed' });
}

function selectsText({ detail }: MouseEvent): boolean {
  return getSelection()?.isCollapsed === false && detail > 0;
}
