import type { ArticleDraft, DraftBlock, DraftText } from '../draft.ts';
import { isContributorLine, isLinkLine } from '../text/contributorLine.ts';
import { cutStart } from '../text/cutStart.ts';
import { findLinkMarks } from '../text/linkMarks.ts';

/** These lines end a report; the same words earlier belong to the text. */
const reach = 6;

/** Moves contributor lines and pointers to further coverage at the end out of the text, word for word. */
export function takeContributors(draft: ArticleDraft): ArticleDraft {
  const last = draft.blocks.length - reach;
  const contributors: DraftText[] = [...draft.contributors];
  const links: DraftText[] = [...draft.links];
  const blocks = draft.blocks.flatMap(splitCredits).filter((block: DraftBlock, i) => {
    if (i < last || i === 0 || (block.type !== 'paragraph' && block.type !== 'quote')) return true;
    const line = { text: block.text, marks: block.marks };
    if (isContributorLine(line.text)) contributors.push(line);
    else if (isLinkLine(line.text))
      links.push(line.marks.length > 0 ? line : { ...line, marks: findLinkMarks(line.text) });
    else return true;
    return false;
  });
  return { ...draft, blocks, contributors, links };
}

const credits =
  /\s+(\((?:(?:additional )?(?:reporting|writing|editing|compiled|report|graphics|production|translated) (?:and \w+ )?by)\b[^()]{4,400}\))\s*$/i;

/** An agency's credits in brackets after the last sentence, as a paragraph of their own. */
function splitCredits(block: DraftBlock, i: number, all: readonly DraftBlock[]): readonly DraftBlock[] {
  if (block.type !== 'paragraph' || i < all.length - reach) return [block];
  const found = credits.exec(block.text);
  if (!found || found.index < 20) return [block];
  const text = block.text.slice(0, found.index);
  const marks = block.marks.flatMap((mark) =>
    mark.start >= text.length ? [] : [{ ...mark, end: Math.min(mark.end, text.length) }],
  );
  const start = block.text.indexOf(found[1] ?? '', found.index);
  return [{ ...block, text, marks }, cutStart(block, start)];
}
