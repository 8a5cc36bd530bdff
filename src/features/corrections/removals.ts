import { makeAnchor, toAnchorText } from '#core/corrections/anchor.ts';
import type { CorrectionDraft } from '#core/corrections/correction.ts';
import { tableWords, toPhotoTarget, toTableTarget } from '#core/corrections/findRemoved.ts';
import { partWords } from '#core/corrections/partWords.ts';
import type { BodyBlock, Story } from '#core/story/story.ts';
import { opening } from '#core/text/opening.ts';
import type { Removed } from '#session/removals.ts';
import { photoWords } from './correctionWords.ts';

type PartType = BodyBlock['type'];
/** A part that is to be taken out of a copy. */
export type RemovedPart = {
  readonly draft: CorrectionDraft;
  readonly type: PartType;
  readonly words: string;
};
/** What was taken out together: the ids of the corrections, and the words of the first part. */
export type Removal = {
  readonly ids: readonly string[];
  readonly types: readonly PartType[];
  readonly words: string;
};

/** In the order of the text. */
export function draftsOf(story: Story, removed: Removed): readonly RemovedPart[] {
  if ('photo' in removed) {
    const photo = story.photos.find(({ id }) => id === removed.photo);
    if (!photo) return [];
    const draft: CorrectionDraft = { kind: 'removePhoto', photo: toPhotoTarget(photo) };
    return [{ draft, type: 'figure', words: photoWords(photo) }];
  }
  const text = toAnchorText(story);
  const wanted = new Set(removed.blocks);
  return story.body.flatMap((block): readonly RemovedPart[] => {
    const { id, type } = block;
    if (!wanted.has(id)) return [];
    if (block.type === 'table') {
      const table = toTableTarget(block);
      return [{ draft: { kind: 'removeTable', table }, type, words: tableWords(table) }];
    }
    const target = 'text' in block && makeAnchor(text, { block: id, start: 0, end: block.text.length });
    return target ? [{ draft: { kind: 'removeBlock', target }, type, words: opening(target.exact) }] : [];
  });
}

/**
 * What the reader is told: before, inside and behind the quotation marks. `isRefused`: whether this correction could not be made, as
 * nothing else is left of the text.
 */
export function removalWords(
  made: readonly Removal[],
  isRefused: (id: string) => boolean,
): { readonly lead: string; readonly quote: string; readonly rest: string } {
  const goneOf = ({ ids, types }: Removal) => types.filter((_type, at) => !isRefused(ids[at] ?? ''));
  const last = made.at(-1);
  const quote = last?.words ?? '';
  const gone = last ? goneOf(last).length : 0;
  if (gone === 0) return { lead: 'Not removed, as nothing else is left of the text: ', quote, rest: '.' };
  const all = made.flatMap(goneOf);
  const lead =
    all.length === gone ? 'Removed from this copy: ' : `${partWords(all)} removed from this copy, last `;
  const more = gone > 1 ? ` and ${gone - 1} more.` : '.';
  const isRest = gone < (last?.ids.length ?? 0);
  return {
    lead,
    quote,
    rest: isRest ? `${more} The last stays, as nothing else is left of the text.` : more,
  };
}
