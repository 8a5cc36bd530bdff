import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import { counted } from '#core/text/counted.ts';
import type { StoryCorrections } from '#data/corrections/storyCorrections.ts';
import { correctionWords, missingWords } from './correctionWords.ts';
import { Dialog } from './Dialog.tsx';

type Props = {
  readonly saved: StoryCorrections;
  readonly unplaced: readonly Unplaced[];
  readonly onUndo: (id: string) => void;
  readonly onClose: () => void;
};

/** All corrections of this story, the newest first; those without a place apart, with their old words. */
export function ListDialog({ saved, unplaced, onUndo, onClose }: Props) {
  const { corrections, unreadable, isBlocked } = saved;
  const lost = new Set(unplaced.map(({ correction }) => correction.id));
  const placed = corrections.filter(({ id }) => !lost.has(id)).toReversed();
  return (
    <Dialog title="Your corrections" onClose={onClose}>
      {() => (
        <>
          <p className="correct-hint">
            {isBlocked
              ? 'This browser keeps nothing for Lede: corrections last until this page is closed.'
              : 'Kept in this browser only. The story itself is not changed.'}
          </p>
          {corrections.length === 0 && <p>There are none in this story.</p>}
          {placed.length > 0 && (
            <ul className="correct-list">
              {placed.map((correction) => (
                <li key={correction.id}>
                  <span>{correctionWords(correction)}</span>
                  <UndoButton words={correctionWords(correction)} onUndo={() => onUndo(correction.id)} />
                </li>
              ))}
            </ul>
          )}
          {unplaced.length > 0 && (
            <section aria-label="Not placed">
              <h3>Not placed</h3>
              <ul className="correct-list">
                {unplaced.map((one) => (
                  <li key={one.correction.id}>
                    <span>
                      {correctionWords(one.correction)}
                      <span className="correct-more">{missingWords(one)}</span>
                    </span>
                    <UndoButton
                      words={correctionWords(one.correction)}
                      onUndo={() => onUndo(one.correction.id)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {unreadable > 0 && (
            <p className="correct-hint">
              {counted(unreadable, 'more is', 'more are')} kept that this version of Lede can’t read.
            </p>
          )}
        </>
      )}
    </Dialog>
  );
}

function UndoButton({ words, onUndo }: { words: string; onUndo: () => void }) {
  return (
    <button type="button" className="text-button" aria-label={`Undo: ${words}`} onClick={onUndo}>
      Undo
    </button>
  );
}
