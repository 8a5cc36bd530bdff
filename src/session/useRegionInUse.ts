import { useEffect, useRef } from 'react';
import { useDispatch, useSession } from './useSession.ts';

/**
 * On a desk and in a drawer one part of the side has the room: opens this one when it is asked for, sources also when one is
 * highlighted, and gives the room back when a name or an event is.
 */
export function useRegionInUse(region: 'sources' | 'highlights', isOpen: boolean): void {
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
    const wants = (region === 'sources' && isNew('source')) || (isNew('panel') && panel === region);
    const wantsOthers = isNew('entity') || isNew('event') || (isNew('panel') && panel !== region);
    if (wants ? !isOpen : wantsOthers && isOpen) dispatch({ kind: 'regionFolded', region });
  }, [dispatch, region, isPhone, isOpen, source, panel, entity, event]);
}
