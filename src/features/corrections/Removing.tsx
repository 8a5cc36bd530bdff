import { useEffect, useRef, useState } from 'react';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import type { Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import type { Removed } from '#session/removals.ts';
import { useSessionStore } from '#session/useSession.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { Toast } from '#ui/Toast.tsx';
import { goneLayers } from './goneLayers.ts';
import { notSavedWords } from './notSavedWords.ts';
import { draftsOf, type Removal, type RemovedPart, removalWords } from './removals.ts';
import { useCorrections } from './useCorrections.ts';

type Props = {
  readonly storyKey: StoryKey;
  readonly original: Story;
  readonly unplaced: readonly Unplaced[];
  /** All that the reader asked for since the page was opened, one after the other; each is taken out once. */
  readonly asked: readonly Removed[];
};

/** Takes parts of the text or pictures out of this copy, and says so with Undo, which takes back the last. */
export function Removing({ storyKey, original, unplaced, asked }: Props) {
  const { saved, add, undo } = useCorrections(storyKey, original, unplaced);
  /** Those that the message is about, the last at the end. */
  const [made, setMade] = useState<readonly Removal[]>([]);
  /** How many of `asked` are saved, and of how many saving has begun: one after the other. */
  const [done, setDone] = useState(0);
  const begun = useRef(0);
  const { dispatch, state } = useSessionStore();
  useEffect(() => {
    const next = asked[done];
    if (!next || begun.current > done) return;
    begun.current = done + 1;
    const parts = draftsOf(original, next);
    if (parts.length === 0) return setDone(done + 1);
    add(
      parts.map(({ draft }) => draft),
      (corrected, ids) => {
        for (const layer of goneLayers(state().shown.address, corrected))
          dispatch({ kind: 'layerClosed', layer });
        setMade((before) => [...before, toRemoval(parts, ids)]);
        setDone(done + 1);
      },
    );
  }, [asked, done, original, add, dispatch, state]);
  const close = () => {
    setMade([]);
    focusSoon(() => document.getElementById('text'));
  };
  const last = made.at(-1);
  const said = removalWords(made, (id) => unplaced.some(({ correction }) => correction.id === id));
  return (
    <div role="status" lang="en" dir="ltr">
      {last && (
        <Toast
          // Takes the focus again with each: what was pressed goes with the words.
          key={made.length}
          undoWords={made.length > 1 ? 'Undo the last' : undefined}
          onUndo={() => {
            undo(...last.ids);
            dispatch({ kind: 'announced', words: `Restored: “${last.words}”` });
            if (made.length === 1) close();
            else setMade(made.slice(0, -1));
          }}
          onClose={close}
        >
          {said.lead}“<bdi>{said.quote}</bdi>”{said.rest} {saved.notSaved && notSavedWords(saved.notSaved)}
        </Toast>
      )}
    </div>
  );
}

function toRemoval(parts: readonly RemovedPart[], ids: readonly string[]): Removal {
  return { ids, types: parts.map(({ type }) => type), words: parts[0]?.words ?? '' };
}
