import { abbreviation } from '../../text/abbreviation.ts';
import { splitSentences } from '../../text/splitSentences.ts';
import type { ArticleDraft, DraftBlock } from '../draft.ts';
import { isByline } from '../text/byline.ts';
import { parseDateLine } from '../text/printedDate.ts';
import { isSameText } from '../text/sameText.ts';
import { squash } from '../text/squash.ts';

const longestHeadline = 220;

/**
 * Gives the draft a headline. A first block that repeats a known headline is dropped. Otherwise the first short block is
 * used; if the text starts immediately, its first words are used and the report says so.
 */
export function takeHeadline(draft: ArticleDraft): ArticleDraft {
  const at = draft.blocks.findIndex(
    (block) => 'text' in block && !isByline(block.text) && !parseDateLine(block.text),
  );
  const first = draft.blocks[at];
  if (!first || !('text' in first)) return draft;
  const { headline } = draft.fields;
  if (headline !== undefined && headline !== '') return dropFirst(draft, at, headline);
  const rest = draft.blocks.filter((_, i) => i !== at);
  const looksLikeOne =
    first.text.length <= longestHeadline &&
    rest.some((block) => 'text' in block) &&
    !/^\s*[-•]/.test(first.text) &&
    !isSentence(first);
  if (looksLikeOne)
    return {
      ...draft,
      fields: { ...draft.fields, headline: squash(first.text) },
      blocks: rest,
      moved: [...draft.moved, first.text],
      guessed: [...draft.guessed, { field: 'headline', value: first.text, because: 'it is the first line' }],
    };
  const words = firstWords(first.text);
  return {
    ...draft,
    fields: { ...draft.fields, headline: words },
    guessed: [
      ...draft.guessed,
      { field: 'headline', value: words, because: 'the text has none; these are its first words' },
    ],
  };
}

/** A first paragraph that is a whole sentence belongs to the text; headlines end without a full stop. */
function isSentence({ type, text }: DraftBlock & { readonly text: string }): boolean {
  return type === 'paragraph' && /\s\S+\s.*[.。]\s*$/su.test(text) && !abbreviation.test(text);
}

/** Only among the first blocks; later the same words are a heading. */
function dropFirst(draft: ArticleDraft, from: number, headline: string): ArticleDraft {
  const at = draft.blocks.findIndex(
    (block, i) => i >= from && i < from + 3 && 'text' in block && isSameText(block.text, headline),
  );
  const block = draft.blocks[at];
  const isAll = draft.blocks.filter((other) => 'text' in other).length === 1;
  if (!block || !('text' in block) || isAll) return draft;
  return {
    ...draft,
    blocks: draft.blocks.filter((_, i) => i !== at),
    dropped: [...draft.dropped, { text: block.text, why: 'repeat' }],
  };
}

function firstWords(text: string): string {
  const [first] = splitSentences(text, 'en');
  const sentence = first && squash(text.slice(first.start, first.end));
  if (sentence !== undefined && sentence.length >= 20 && sentence.length <= 120)
    return abbreviation.test(sentence) ? sentence : sentence.replace(/[.。]$/, '');
  const cut = text.slice(0, 90);
  return text.length <= 90 ? text : `${cut.replace(/\s+\S*$/, '').replace(/\p{Cs}$/u, '')}…`;
}
