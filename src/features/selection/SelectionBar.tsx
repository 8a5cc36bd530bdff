import './selection.css';
import { useState } from 'react';
import { canRemoveBlock } from '#core/corrections/canRemoveBlock.ts';
import { partTypes, partWords } from '#core/corrections/partWords.ts';
import { quoteLink } from '#core/sources/quoteLink.ts';
import { quoteOf } from '#core/sources/quoteOf.ts';
import { blocksInPageOrder } from '#core/story/blocks.ts';
import type { BlockId, Passage, Story } from '#core/story/story.ts';
import { base } from '#data/siteAddress.ts';
import { useDispatch, useStory } from '#session/useSession.ts';
import { copyText } from '#ui/copyText.ts';
import { Bar } from './Bar.tsx';
import type { Keeping } from './keeping.ts';
import { QuoteDialog } from './QuoteDialog.tsx';
import { shareText } from './shareText.ts';
import { useSelection } from './useSelection.ts';
import { useSelectionKeys } from './useSelectionKeys.ts';

const copied = 'Quote copied';
const refused = 'The browser doesn’t allow copying here. Ctrl or ⌘ and C copies the words alone.';

type Props = {
  readonly keeping: Keeping;
  /** Opens the tools that correct names and dates; undefined while they are open. */
  readonly onMark: (() => void) | undefined;
  /** Takes these parts of the text out of this copy; undefined for a story of the site. */
  readonly onRemove: ((blocks: readonly BlockId[]) => void) | undefined;
};

/** What can be done with selected words: at the words, or on a phone in a row above the bar at the foot. */
export function SelectionBar({ keeping, onMark, onRemove }: Props) {
  const { story, storyKey } = useStory();
  const dispatch = useDispatch();
  const { passages, tables } = useSelection();
  const [unshared, setUnshared] = useState<string>();
  const copy = async (chosen: readonly Passage[]) =>
    (await copyText(quoteOf(story, chosen))) ? copied : refused;
  const share = async () => {
    // Nobody else has the reader's own stories.
    const page = storyKey?.startsWith('stories/') && `${location.origin}${base}${storyKey}`;
    const quote = [quoteOf(story, passages), page && quoteLink(page, firstWords(story, passages))]
      .filter(Boolean)
      .join('\n');
    const outcome = await shareText(quote);
    if (outcome === 'refused') setUnshared(quote);
    return outcome === 'copied' ? copied : '';
  };
  const touched = new Set([...passages.map(({ block }) => block), ...tables]);
  const removable = onRemove
    ? story.body.filter(({ id }) => touched.has(id) && canRemoveBlock(story, id)).map(({ id }) => id)
    : [];
  const announce = (words: string) => dispatch({ kind: 'announced', words });
  useSelectionKeys(passages, {
    q: (chosen) => void copy(chosen).then(announce),
    h: (chosen) => void keeping.keep(chosen, keeping.shapeOf(chosen)).then(announce),
    m: keeping.note,
  });
  return (
    <>
      {(passages.length > 0 || removable.length > 0) && (
        <Bar
          key={`${keyOf(passages)} ${tables.join()}`}
          passages={passages}
          keeping={keeping}
          onMark={onMark}
          onCopy={() => copy(passages)}
          onShare={share}
          removable={removable.length > 0 ? partWords(partTypes(story, removable)) : undefined}
          onRemove={() => onRemove?.(removable)}
        />
      )}
      {unshared !== undefined && (
        <div lang="en" dir="ltr">
          <QuoteDialog quote={unshared} onClose={() => setUnshared(undefined)} />
        </div>
      )}
    </>
  );
}

function firstWords(story: Story, [passage]: readonly Passage[]): string {
  const block = blocksInPageOrder(story).find(({ id }) => id === passage?.block);
  return block?.text.slice(passage?.start, passage?.end) ?? '';
}

function keyOf(passages: readonly Passage[]): string {
  return passages.map(({ block, start, end }) => `${block} ${start} ${end}`).join();
}
