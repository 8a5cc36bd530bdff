import { useEffect, useRef, useState } from 'react';
import { makeAnchor, toAnchorText } from '#core/corrections/anchor.ts';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import { textOfBlock } from '#core/story/blocks.ts';
import type { BlockId, Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import { focusSoon } from '#ui/focusSoon.ts';
import { Toast } from '#ui/Toast.tsx';
import { opening } from './correctionWords.ts';
import { notSavedWords } from './notSavedWords.ts';
import { useCorrections } from './useCorrections.ts';

type Props = {
  readonly storyKey: StoryKey;
  readonly original: Story;
  readonly unplaced: readonly Unplaced[];
  /** To be taken out of this copy, once for each new list. */
  readonly blocks: readonly BlockId[];
};

/** Takes paragraphs out of this copy, and says so with Undo. */
export function Removing({ storyKey, original, unplaced, blocks }: Props) {
  const { saved, add, undo } = useCorrections(storyKey, original, unplaced);
  const [made, setMade] = useState<{ readonly ids: readonly string[]; readonly words: string }>();
  const done = useRef<readonly BlockId[]>([]);
  useEffect(() => {
    if (done.current === blocks) return;
    done.current = blocks;
    const text = toAnchorText(original);
    const ids: string[] = [];
    for (const block of blocks) {
      const words = textOfBlock(original, block) ?? '';
      const target = makeAnchor(text, { block, start: 0, end: words.length });
      if (!target) continue;
      add({ kind: 'removeBlock', target }, (_corrected, id) => {
        ids.push(id);
        setMade((before) => ({
          ids: [...ids],
          words: ids.length > 1 && before ? before.words : opening(words),
        }));
      });
    }
  }, [blocks, original, add]);
  const focusText = () => focusSoon(() => document.getElementById('text'));
  const isRefused = made && unplaced.some(({ correction }) => made.ids.includes(correction.id));
  return (
    <div role="status" lang="en" dir="ltr">
      {made && (
        <Toast
          onUndo={() => {
            for (const id of made.ids) undo(id);
            setMade(undefined);
            focusText();
          }}
          onClose={() => {
            setMade(undefined);
            focusText();
          }}
        >
          {isRefused ? 'Not removed, as nothing else is left of the text' : 'Removed from this copy'}: “
          <bdi>{made.words}</bdi>”{made.ids.length > 1 && ` and ${made.ids.length - 1} more`}.{' '}
          {saved.notSaved && notSavedWords(saved.notSaved)}
        </Toast>
      )}
    </div>
  );
}
