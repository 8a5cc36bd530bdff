import { wordsOf } from '../countKept.ts';
import type { ArticleDraft, DraftBlock } from '../draft.ts';
import { toBareText } from '../text/sameText.ts';

/** A minimum in letters: short texts may be repeated on purpose ("Yes."). */
const shortest = 40;

/** Drops repeated pictures and long paragraphs, and captions repeated in the text. */
export function dropRepeats(draft: ArticleDraft): ArticleDraft {
  const dropped = [...draft.dropped];
  const captions = new Set(
    [...draft.pictures, ...draft.blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : []))]
      .map(({ caption }) => toBareText(caption))
      .filter((bare) => bare.length >= shortest / 2),
  );
  const summary = toBareText(draft.fields.summary ?? '');
  const seen = new Set<string>();
  const addresses = new Set(draft.pictures.flatMap(({ address }) => address ?? []));
  const isRepeat = (block: DraftBlock): boolean => {
    if (block.type === 'figure') return isKnown(addresses, block.picture.address);
    if (!('text' in block)) return false;
    const bare = toBareText(block.text);
    if (captions.has(bare) && block.type !== 'heading') return true;
    if (bare.length < shortest) return false;
    return isKnown(seen, bare) || (block.type === 'heading' && bare === summary);
  };
  const blocks = draft.blocks.filter((block) => {
    if (!isRepeat(block)) return true;
    for (const text of wordsOf(block)) dropped.push({ text, why: 'repeat' });
    return false;
  });
  return { ...draft, blocks, dropped };
}

function isKnown(set: Set<string>, key: string | undefined): boolean {
  if (key === undefined || key === '') return false;
  const known = set.has(key);
  set.add(key);
  return known;
}
