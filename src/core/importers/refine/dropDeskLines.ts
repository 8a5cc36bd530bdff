import { wordsOf } from '../countKept.ts';
import type { ArticleDraft } from '../draft.ts';

/** Lines that an agency's desk writes for other desks, at the very start or end of a text. */
const desk: readonly RegExp[] = [
  /^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}GMT<?$/,
  /^\(?Eds?[.:]|^\(?(?:Editors?|Note to editors?)[’']?(?: note)?[:.]|^EDITOR[’']?S NOTE\b.{0,3}[_—–-] This is part of/i,
  /^AP (?:Photos?|Video|Graphic)\b(?: [A-Z0-9]{3,}\d[\w, ]*)?$/,
  /^[a-z]{1,4}(?:[/-][a-z]{1,4}){1,6}$/,
  /^dpa(?: [a-z]{2,5}){1,12}$/,
  /^==\s?\w+$/,
  /^(?:NNNN|ZCZC\b.*|-0-|ENDS?|\(ENDS?\)|MORE|\(MORE\))$/,
  /^AAP(?: [A-Z]{2,4}){1,3}(?: [a-z]{2,4})*$/,
];
const reach = 4;

export function dropDeskLines(draft: ArticleDraft): ArticleDraft {
  const dropped = [...draft.dropped];
  const end = notebookAt(draft);
  const last = end - 1;
  const blocks = draft.blocks.filter((block, i) => {
    if (i >= end) {
      for (const text of wordsOf(block)) dropped.push({ text, why: 'desk' });
      return false;
    }
    if (!('text' in block) || (i >= reach && i <= last - reach)) return true;
    const isDesk = desk.some((pattern) => pattern.test(block.text));
    if (isDesk) dropped.push({ text: block.text, why: 'desk' });
    return !isDesk;
  });
  return { ...draft, blocks, dropped };
}

/** From here on a desk's notes, contacts and telephone numbers follow, which are not for publication. */
const notebook =
  /^#+\s*(?:Notebook|Notizblock)\b|^(?:The following information is|Die folgenden Informationen sind) (?:not intended for|nicht (?:zur|für die)) |^\*{0,2}\s*(?:NOT FOR PUBLICATION|NICHT ZUR VERÖFFENTLICHUNG)\b/i;

/** The place of the notebook, after the first quarter of the text; else the number of blocks. */
function notebookAt({ blocks }: ArticleDraft): number {
  const at = blocks.findIndex(
    (block, i) => i > 0 && i >= blocks.length / 4 && 'text' in block && notebook.test(block.text),
  );
  return at === -1 ? blocks.length : at;
}
