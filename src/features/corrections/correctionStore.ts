import { type AnchorText, toAnchorText } from '#core/corrections/anchor.ts';
import { applyCorrections, type Unplaced } from '#core/corrections/applyCorrections.ts';
import type { Correction, CorrectionDraft } from '#core/corrections/correction.ts';
import type { Story } from '#core/story/story.ts';
import {
  addCorrection,
  type Kept,
  loadCorrections,
  removeCorrection,
  watchCorrections,
} from '#data/corrections/corrections.ts';

export type CorrectionsView = {
  /** As corrected. */
  readonly story: Story;
  readonly corrections: readonly Correction[];
  readonly unplaced: readonly Unplaced[];
  readonly unreadable: number;
  /** The browser keeps nothing: corrections last as long as the page. */
  readonly isBlocked: boolean;
};

export type CorrectionStore = {
  readonly text: AnchorText;
  readonly view: () => CorrectionsView;
  readonly watch: (listener: () => void) => () => void;
  readonly add: (draft: CorrectionDraft) => Correction;
  readonly remove: (id: string) => void;
};

const stores = new Map<string | null, { readonly original: Story; readonly store: CorrectionStore }>();

/** One store a story for as long as the app runs, so that corrections that can't be kept last the visit; with null none are. */
export function correctionsOf(key: string | null, original: Story): CorrectionStore {
  const known = stores.get(key);
  if (known?.original === original) return known.store;
  const store = makeStore(key, original, known?.store.view());
  stores.set(key, { original, store });
  return store;
}

function makeStore(
  key: string | null,
  original: Story,
  before: CorrectionsView | undefined,
): CorrectionStore {
  const listeners = new Set<() => void>();
  let view: CorrectionsView = before
    ? { ...before, ...applyCorrections(original, before.corrections) }
    : { story: original, corrections: [], unplaced: [], unreadable: 0, isBlocked: key === null };
  const show = (change: Partial<CorrectionsView>) => {
    const next = { ...view, ...change };
    view = { ...next, ...applyCorrections(original, next.corrections) };
    for (const listener of listeners) listener();
  };
  // Steps wait for one another: an answer that comes late must not show an older list.
  let turn = Promise.resolve();
  const keep = (step: (key: string) => Promise<Kept>) => {
    if (key === null) return;
    turn = turn
      .then(() => step(key))
      .then(
        (kept) => {
          if (!view.isBlocked && !isSame(kept, view)) show(kept);
        },
        () => {
          if (!view.isBlocked) show({ isBlocked: true });
        },
      );
  };
  const load = () => keep(loadCorrections);
  load();
  if (key !== null) watchCorrections(key, load);
  return {
    text: toAnchorText(original),
    view: () => view,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (draft) => {
      const correction = { ...draft, id: newId(), at: Date.now() } as Correction; // a draft of a kind makes one of that kind
      show({ corrections: [...view.corrections, correction] });
      keep((key) => addCorrection(key, correction));
      return correction;
    },
    remove: (id) => {
      show({ corrections: view.corrections.filter((other) => other.id !== id) });
      keep((key) => removeCorrection(key, id));
    },
  };
}

function isSame(kept: Kept, { corrections, unreadable }: CorrectionsView): boolean {
  return (
    kept.unreadable === unreadable &&
    kept.corrections.length === corrections.length &&
    kept.corrections.every(({ id }, index) => id === corrections[index]?.id)
  );
}

/** Not `randomUUID`, which needs a secure context: a newsroom may serve the site without one. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('');
}
