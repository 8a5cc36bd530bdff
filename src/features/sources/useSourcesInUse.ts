import { useEffect, useRef } from 'react';
import { useDispatch, useSession } from '#session/useSession.ts';

/**
 * On a desk and in a drawer one part of the side has the room: opens the sources when one is highlighted, and gives the room
 * back when a name or an event is.
 */
export function useSourcesInUse(isOpen: boolean): void {
  const dispatch = useDispatch();
  const isPhone = useSession(({ width }) => width === 'phone');
  const { source, panel, entity, event } = useSession(({ shown }) => shown.address);
  const last = useRef<{ source?: string; panel?: string; entity?: string; event?: string }>({});
  useEffect(() => {
    const before = last.current;
    last.current = {
      ...(source && { source }),
      ...(panel && { panel }),
      ...(entity && { entity }),
      ...(event && { event }),
    };
    if (isPhone) return;
    const isNew = (key: keyof typeof before) => {
      const now = last.current[key];
      return now !== undefined && now !== before[key];
    };
    const wants = isNew('source') || (isNew('panel') && panel === 'sources');
    const wantsOthers = isNew('entity') || isNew('event') || (isNew('panel') && panel !== 'sources');
    if (wants ? !isOpen : wantsOthers && isOpen) dispatch({ kind: 'regionFolded', region: 'sources' });
  }, [dispatch, isPhone, isOpen, source, panel, entity, event]);
}
