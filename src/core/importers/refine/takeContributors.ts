import type { ArticleDraft, DraftBlock, DraftText } from '../draft.ts';
import { isContributorLine, isLinkLine } from '../text/contributorLine.ts';
import { findLinkMarks } from '../text/linkMarks.ts';

/** These lines end a report; the same words earlier belong to the text. */
const reach = 6;

/** Moves contributor lines and pointers to further coverage at the end out of the text, word for word. */
export function takeContributors(draft: ArticleDraft): ArticleDraft {
  const last = draft.blocks.length - reach;
  const contributors: DraftText[] = [...draft.contributors];
  const links: DraftText[] = [...draft.links];
  const blocks = draft.blocks.filter((block: DraftBlock, i) => {
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
