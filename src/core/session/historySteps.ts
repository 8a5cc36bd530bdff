import { type AddressChange, changeAddress, isSameAddress } from './address.ts';
import { andThen, type Outcome, withEffects } from './outcome.ts';
import type { HistoryStep } from './sessionEffect.ts';
import type { SessionState } from './sessionState.ts';
import { countOnTop, type Entry, isOpen, type Layer, withoutLayer } from './trail.ts';

type Way = { readonly replaces: boolean; readonly canWait?: boolean };

/** Going back is asynchronous; later steps wait in `afterBack` until it has arrived, or they would apply to the wrong entry. */
function take(state: SessionState, step: HistoryStep): Outcome {
  if (state.afterBack) return withEffects({ ...state, afterBack: [...state.afterBack, step] });
  return withEffects(step.kind === 'back' ? { ...state, afterBack: [] } : state, step);
}

/** The step back has arrived. */
export function takeWaiting(state: SessionState): Outcome {
  return (state.afterBack ?? []).reduce<Outcome>(
    (outcome, step) => andThen(outcome, (next) => take(next, step)),
    withEffects({ ...state, afterBack: undefined }),
  );
}

export function go(state: SessionState, to: Entry, { replaces, canWait = false }: Way): Outcome {
  return take({ ...state, asked: to }, { kind: 'navigate', to, replaces, canWait });
}

/** Adds a history entry that opens a layer. */
export function openLayer(
  state: SessionState,
  layer: Layer,
  change: AddressChange,
  canWait = false,
): Outcome {
  const { address, trail } = state.asked;
  const to = { address: changeAddress(address, change), trail: [...trail, layer] };
  return go(state, to, { replaces: false, canWait });
}

/** A step inside a layer: the entry is replaced. */
export function stepInside(state: SessionState, change: AddressChange, canWait = false): Outcome {
  const { address, trail } = state.asked;
  const next = changeAddress(address, change);
  if (isSameAddress(next, address)) return withEffects(state);
  return go(state, { address: next, trail }, { replaces: true, canWait });
}

/** Goes back to before the layer was opened; if there is nothing to go back to, removes it from the address. */
export function closeLayer(state: SessionState, layer: Layer): Outcome {
  const { address, trail } = state.asked;
  // What a correction took out of the story is no longer in the address as parsed, but still in the page's.
  const isInPage = trail.includes(layer) || state.unknown !== '';
  if (!isOpen(address, layer) && !isInPage) return withEffects(state);
  const left = changeAddress(address, withoutLayer[layer]);
  const by = countOnTop(trail, layer);
  if (by > 0)
    return take({ ...state, asked: { address: left, trail: trail.slice(0, -by) } }, { kind: 'back', by });
  return go(state, { address: left, trail: trail.filter((other) => other !== layer) }, { replaces: true });
}

/** Goes back to before `closed` was opened and opens `layer` there instead, so that Back doesn't restore the closed one. */
export function closeAndOpen(
  state: SessionState,
  {
    closed,
    layer,
    change,
  }: { readonly closed: Layer; readonly layer: Layer; readonly change: AddressChange },
): Outcome {
  const { address, trail } = state.asked;
  const target = changeAddress(changeAddress(address, withoutLayer[closed]), change);
  const at = trail.indexOf(closed);
  const below = at === -1 ? trail : trail.slice(0, at);
  const left = below.includes(layer) || at === -1 ? below : [...below, layer];
  const by = trail.length - left.length;
  const open = (from: SessionState) => go(from, { address: target, trail: left }, { replaces: true });
  return by === 0 ? open(state) : andThen(take(state, { kind: 'back', by }), open);
}
