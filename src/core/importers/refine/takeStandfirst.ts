import type { ArticleDraft, DraftText } from '../draft.ts';
import { splitDateline } from '../text/splitDateline.ts';

const shortest = 30;
const longest = 400;
const pages: ReadonlySet<ArticleDraft['format']> = new Set(['html', 'mhtml']);

/**
 * The standfirst: a heading with a sentence directly below the headline, or a first paragraph that is entirely bold while
 * the next is not.
 */
export function takeStandfirst(draft: ArticleDraft): ArticleDraft {
  const texts = draft.blocks.filter((block) => 'text' in block);
  const [first, second] = texts;
  if (!pages.has(draft.format) || draft.fields.summary !== undefined || !first || !second) return draft;
  if (first.text.length < shortest || first.text.length > longest || second.type === 'heading') return draft;
  const isStandfirst =
    first.type === 'heading' || (first.type === 'paragraph' && isBold(first) && !isBold(second));
  if (!isStandfirst || splitDateline(first.text) !== undefined) return draft;
  return {
    ...draft,
    fields: { ...draft.fields, summary: first.text },
    blocks: draft.blocks.filter((block) => block !== first),
    moved: [...draft.moved, first.text],
  };
}

function isBold({ text, marks }: DraftText): boolean {
  return marks.some(({ type, start, end }) => type === 'strong' && start === 0 && end === text.length);
}
