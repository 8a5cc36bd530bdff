import type { ArticleDraft, DraftBlock } from '../draft.ts';
import { cutStart } from '../text/cutStart.ts';
import { isDateline } from '../text/isDateline.ts';
import { splitDateline } from '../text/splitDateline.ts';

/** A dateline opens the text; a heading or an editor's line may precede it. */
const reach = 4;

/** Moves the dateline of the first paragraph to a field; the sentence then starts after its dash. */
export function takeDateline(draft: ArticleDraft): ArticleDraft {
  const paragraphs = draft.blocks.filter(({ type }) => type === 'paragraph').slice(0, reach);
  const block = paragraphs.find((paragraph) => 'text' in paragraph && splitDateline(paragraph.text));
  if (!block || !('text' in block)) return tidy(draft);
  const split = splitDateline(block.text);
  if (!split) return tidy(draft);
  const { dateline: given } = draft.fields;
  const known = given !== undefined && isDateline(given) ? given : undefined;
  const dateline = [known, split.dateline].reduce((a, b) => ((a?.length ?? 0) > (b?.length ?? 0) ? a : b));
  return {
    ...draft,
    fields: { ...draft.fields, dateline },
    blocks: draft.blocks.map((other): DraftBlock => (other === block ? cutStart(block, split.end) : other)),
    dropped: [
      ...draft.dropped,
      {
        text: known === undefined ? split.dash : split.dateline + split.dash,
        why: known === undefined ? 'mark' : 'repeat',
      },
    ],
    moved: known === undefined ? [...draft.moved, split.dateline] : draft.moved,
  };
}

/** A dateline field often ends in its dash. */
function tidy(draft: ArticleDraft): ArticleDraft {
  const { dateline } = draft.fields;
  if (dateline === undefined) return draft;
  if (!isDateline(dateline)) return { ...draft, fields: { ...draft.fields, dateline: undefined } };
  const bare = dateline.replace(/[\s_–—-]+$/, '').trim();
  return { ...draft, fields: { ...draft.fields, dateline: bare === '' ? undefined : bare } };
}
