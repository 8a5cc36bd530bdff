import { closeLayer, openLayer } from './historySteps.ts';
import { type Outcome, withEffects } from './outcome.ts';
import type { SessionState } from './sessionState.ts';
import { isOpen } from './trail.ts';

export type SheetStop = 'peek' | 'half' | 'full';

/** The height of the sheet over the text; undefined if the side is a column, a drawer, or closed. */
export function sheetStop({ width, isFull, shown: { address } }: SessionState): SheetStop | undefined {
  if (width === 'desk') return undefined;
  if (address.panel === undefined || address.photo !== undefined)
    return isOpen(address, 'entity') ? 'peek' : undefined;
  if (width === 'tablet') return undefined;
  return isFull ? 'full' : 'half';
}

/** A drag moves the sheet by one stop. */
export function dragSheet(state: SessionState, direction: 'up' | 'down'): Outcome {
  const stop = sheetStop(state);
  // Under the viewer nothing can be dragged.
  if (stop === undefined || state.shown.address.photo !== undefined) return withEffects(state);
  if (direction === 'up')
    return stop === 'peek'
      ? openLayer(state, 'panel', { panel: state.asked.address.source ? 'sources' : 'people' })
      : withEffects({ ...state, isFull: true });
  if (stop === 'full') return withEffects({ ...state, isFull: false });
  return stop === 'half' ? closeLayer(state, 'panel') : withEffects(state);
}
