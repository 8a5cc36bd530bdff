import { useEffect, useRef, useState } from 'react';
import { makeAnchor, toAnchorText } from '#core/corrections/anchor.ts';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import type { CorrectionDraft } from '#core/corrections/correction.ts';
import { toPhotoTarget } from '#core/corrections/findRemoved.ts';
import { textOfBlock } from '#core/story/blocks.ts';
import type { Story } from '#core/story/story.ts';
import { opening } from '#core/text/opening.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import type { Removed } from '#session/removals.ts';
import { useSessionStore } from '#session/useSession.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { Toast } from '#ui/Toast.tsx';
import { photoWords } from './correctionWords.ts';
import { goneLayers } from './goneLayers.ts';
import { notSavedWords } from './notSavedWords.ts';
import { useCorrections } from './useCorrections.ts';

type Props = {
  readonly storyKey: StoryKey;
  readonly original: Story;
  readonly unplaced: readonly Unplaced[];
  /** Taken out of this copy once for each new object. */
  readonly removed: Removed;
};

/** Takes paragraphs or a picture out of this copy, and says so with Undo. */
export function Removing({ storyKey, original, unplaced, removed }: Props) {
  const { saved, add, undo } = useCorrections(storyKey, original, unplaced);
  const [made, setMade] = useState<{ readonly ids: readonly string[]; readonly words: string }>();
  const { dispatch, state } = useSessionStore();
  const done = useRef<Removed>(undefined);
  useEffect(() => {
    if (done.current === removed) return;
    done.current = removed;
    const drafts = draftsOf(original, removed);
    const [first] = drafts;
    if (!first) return;
    add(
      drafts.map(({ draft }) => draft),
      (corrected, ids) => {
        for (const layer of goneLayers(state().shown.address, corrected))
          dispatch({ kind: 'layerClosed', layer });
        setMade({ ids, words: first.words });
      },
    );
  }, [removed, original, add, dispatch, state]);
  const focusText = () => focusSoon(() => document.getElementById('text'));
  const isRefused = (id: string) => unplaced.some(({ correction }) => correction.id === id);
  const gone = made ? made.ids.filter((id) => !isRefused(id)).length : 0;
  return (
    <div role="status" lang="en" dir="ltr">
      {made && (
        <Toast
          onUndo={() => {
            undo(...made.ids);
            setMade(undefined);
            focusText();
          }}
          onClose={() => {
            setMade(undefined);
            focusText();
          }}
        >
          {gone > 0 ? 'Removed from this copy' : 'Not removed, as nothing else is left of the text'}: “
          <bdi>{made.words}</bdi>”{gone > 1 && ` and ${gone - 1} more`}.{' '}
          {gone > 0 && gone < made.ids.length && 'The last stays, as nothing else is left of the text. '}
          {saved.notSaved && notSavedWords(saved.notSaved)}
        </Toast>
      )}
    </div>
  );
}

type Draft = { readonly draft: CorrectionDraft; readonly words: string };

function draftsOf(story: Story, removed: Removed): readonly Draft[] {
  if ('photo' in removed) {
    const photo = story.photos.find(({ id }) => id === removed.photo);
    return photo
      ? [{ draft: { kind: 'removePhoto', photo: toPhotoTarget(photo) }, words: photoWords(photo) }]
      : [];
  }
  const text = toAnchorText(story);
  return removed.blocks.flatMap((block): readonly Draft[] => {
    const words = textOfBlock(story, block) ?? '';
    const target = makeAnchor(text, { block, start: 0, end: words.length });
    return target ? [{ draft: { kind: 'removeBlock', target }, words: opening(words) }] : [];
  });
}
