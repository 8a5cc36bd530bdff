import { useMediaQuery } from '#ui/useMediaQuery.ts';
import type { SideWidth } from './Side.tsx';

/** On the server and while hydrating `desk`: the side stands in the flow, and CSS hides it where it's a sheet. */
export function useSideWidth(): SideWidth {
  const isPhone = useMediaQuery('(max-width: 46.24rem)');
  const isNarrow = useMediaQuery('(max-width: 71.24rem)');
  if (isPhone) return 'phone';
  return isNarrow ? 'tablet' : 'desk';
}
