import type { ArticleDraft, DraftBlock, DraftFields, Guess } from '../draft.ts';
import { isYearless, yearlessDate } from '../text/yearlessDate.ts';

/** Blocks from the top, and characters of a paragraph of the text, below which no line dates the whole. */
const reach = 6;
const prose = 80;

/**
 * A date without its year at the top of the text, if the source states another full date that fixes the year. Of several
 * such lines each dates what stands below it.
 */
export function takeYearlessDate(draft: ArticleDraft): ArticleDraft {
  const { fields, blocks } = draft;
  if (fields.published !== undefined) return draft;
  const lines = blocks.filter((block) => isLine(block) && isYearless(block.text));
  const [line] = lines;
  if (!line || !isLine(line) || lines.length > 1) return draft;
  const at = blocks.indexOf(line);
  const above = blocks.slice(0, at).filter((block) => 'text' in block && block.text.length >= prose);
  const found = at < reach && above.length < 2 ? withYear(line.text, fields) : undefined;
  if (!found) return draft;
  return {
    ...draft,
    fields: { ...fields, published: found.value, publishedFrom: 'text' },
    blocks: blocks.filter((block) => block !== line),
    moved: [...draft.moved, line.text],
    guessed: [...draft.guessed, found],
  };
}

/** The date of a line in the year of the page's other date, as what is assumed. */
export function withYear(line: string, { updated, captured }: DraftFields): Guess | undefined {
  const known = updated ?? captured;
  const value = yearlessDate(line, known);
  if (value === undefined) return undefined;
  const because = `“${line}” has no year; it is assumed from when the page was ${updated === undefined ? 'copied' : 'updated'}, ${known}`;
  return { field: 'published', value, because };
}

function isLine(block: DraftBlock): block is DraftBlock & { readonly text: string } {
  return 'text' in block && /^(?:paragraph|heading)$/.test(block.type);
}
