import { useDispatch, useSession } from '#session/useSession.ts';
import { Icon } from '#ui/Icon.tsx';
import { useHighlights } from './useHighlights.ts';

/** Phones, whose bar has no room for a fourth entry: at the end of another list. */
export function HighlightsLink() {
  const dispatch = useDispatch();
  const isPhone = useSession(({ width }) => width === 'phone');
  const count = useHighlights().saved.highlights.length;
  if (!isPhone || count === 0) return null;
  return (
    <button
      type="button"
      className="mt-4 flex min-h-target w-full items-center justify-between border-ink border-t pt-1 font-semibold print:hidden"
      onClick={() => dispatch({ kind: 'panelOpened', panel: 'highlights' })}
    >
      Highlights
      <span className="flex items-center gap-2 font-normal text-ink-2 text-label">
        {count}
        <Icon name="next" size={14} />
      </span>
    </button>
  );
}
