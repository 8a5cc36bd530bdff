import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import type { Correction } from '#core/corrections/correction.ts';
import { isRemoval } from '#core/corrections/findRemoved.ts';
import { counted } from '#core/text/counted.ts';
import type { StoryCorrections } from '#data/corrections/storyCorrections.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { correctionWords, missingWords } from './correctionWords.ts';
import { notSavedWords } from './notSavedWords.ts';

type Props = {
  readonly saved: StoryCorrections;
  readonly unplaced: readonly Unplaced[];
  readonly onUndo: (id: string) => void;
  readonly onClose: () => void;
};

const list = 'divide-y divide-hairline';
const item = 'flex items-center justify-between gap-4 py-2';

/** All corrections of this story, the latest first, then those whose words were not found in the text. */
export function ListDialog({ saved, unplaced, onUndo, onClose }: Props) {
  const { corrections, unreadable, notSaved } = saved;
  const lost = new Set(unplaced.map(({ correction }) => correction.id));
  const placed = corrections.filter(({ id }) => !lost.has(id)).toReversed();
  return (
    <Dialog title="Your corrections" onClose={onClose}>
      {() => (
        <>
          <p className="my-1 text-ink-2 text-label">
            {notSaved
              ? notSavedWords(notSaved)
              : 'Saved only in this browser. The story itself is not changed.'}
          </p>
          {corrections.length === 0 && <p>There are none in this story.</p>}
          {placed.length > 0 && (
            <ul className={list}>
              {placed.map((correction) => (
                <li key={correction.id} className={item}>
                  <span>{correctionWords(correction)}</span>
                  <UndoButton correction={correction} onUndo={onUndo} />
                </li>
              ))}
            </ul>
          )}
          {unplaced.length > 0 && (
            <section aria-label="Not placed">
              <h3 className="mt-4 mb-1 font-[650]">Not placed</h3>
              <ul className={list}>
                {unplaced.map((one) => (
                  <li key={one.correction.id} className={item}>
                    <span className="grid">
                      {correctionWords(one.correction)}
                      <span className="font-normal text-ink-2 text-label">{missingWords(one)}</span>
                    </span>
                    <UndoButton correction={one.correction} onUndo={onUndo} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {unreadable > 0 && (
            <p className="my-1 text-ink-2 text-label">
              {counted(unreadable, 'more is', 'more are')} saved that this version of Lede can’t read.
            </p>
          )}
        </>
      )}
    </Dialog>
  );
}

type UndoProps = { readonly correction: Correction; readonly onUndo: (id: string) => void };

function UndoButton({ correction, onUndo }: UndoProps) {
  const verb = isRemoval(correction) ? 'Restore' : 'Undo';
  return (
    <Button
      look="quiet"
      className="flex-none text-link"
      aria-label={`${verb}: ${correctionWords(correction)}`}
      onClick={() => onUndo(correction.id)}
    >
      {verb}
    </Button>
  );
}
