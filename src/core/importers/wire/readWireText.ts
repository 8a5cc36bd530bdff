import { type ArticleDraft, draftOf } from '../draft.ts';
import { findLinkMarks } from '../text/linkMarks.ts';
import { splitDateline } from '../text/splitDateline.ts';
import { splitParagraphs } from '../text/splitParagraphs.ts';
import { countWire } from './readAnpa.ts';
import { readWireHead } from './wireHead.ts';
import { fixWireSigns } from './wireText.ts';

/** Wire text as pasted: wrapped lines, and header lines ending in `=`. The header ends at the dateline. */
export function readWireText(source: string): ArticleDraft {
  const paragraphs = splitParagraphs(
    source.replace(/([^\n]=)[ \t]*\r?\n/g, '$1\n\n').replace(/\n(?=(?:\t| {2,})\S)/g, '\n\n'),
  );
  const at = paragraphs.findIndex((paragraph) => splitDateline(fixWireSigns(paragraph)) !== undefined);
  const lastHead = paragraphs.findLastIndex((paragraph, i) => i < 8 && paragraph.endsWith('='));
  const from = at > -1 && at < 10 ? at : lastHead + 1;
  const head = readWireHead(paragraphs.slice(0, from));
  const text = [...head.rest, ...paragraphs.slice(from)].map(fixWireSigns);
  return draftOf({
    format: 'wireText',
    fields: head.fields,
    blocks: text.map(
      (paragraph) => ({ type: 'paragraph', text: paragraph, marks: findLinkMarks(paragraph) }) as const,
    ),
    dropped: head.dropped,
    ...countWire(head, text, head.dropped),
  });
}
