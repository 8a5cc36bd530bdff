import type { ArticleDraft, DraftBlock } from '../draft.ts';
import { isPage } from './isPage.ts';

/** Blocks from the top in which such a line may stand, below an introduction. */
const reach = 3;
const longest = 80;
/** Letters of a paragraph of the text. */
const prose = 80;

/**
 * The writers' names in bold type above the text, on pages that have nobody as the author: a line of nothing but names that
 * the text doesn't mention again, as it would its subject's.
 */
export function takeNameLine(draft: ArticleDraft): ArticleDraft {
  if (!isPage(draft) || draft.fields.byline !== undefined) return draft;
  const texts = draft.blocks.filter((block) => 'text' in block);
  const at = texts.slice(0, reach).findIndex(isNameLine);
  const line = texts[at];
  const below = texts[at + 1];
  if (!line || !below || below.text.length < prose) return draft;
  const rest = texts.slice(at + 1).map(({ text }) => text.toLowerCase());
  const names = namesIn(line.text);
  const isSubject = names
    .flatMap((name) => name.split(' ').slice(-1))
    .some((last) => rest.some((text) => text.includes(last.toLowerCase())));
  if (isSubject) return draft;
  const byline = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
  return {
    ...draft,
    fields: { ...draft.fields, byline },
    blocks: draft.blocks.filter((block) => block !== line),
    moved: [...draft.moved, line.text],
    guessed: [
      ...draft.guessed,
      { field: 'byline', value: byline, because: 'it stands in bold above the text' },
    ],
  };
}

function isNameLine(block: DraftBlock): boolean {
  if (block.type !== 'paragraph' || block.text.length > longest) return false;
  const isBold = block.marks.some(
    ({ type, start, end }) => type === 'strong' && start === 0 && end === block.text.length,
  );
  return isBold && namesIn(block.text).every((name) => person.test(name) && !noName.test(name));
}

/** Words of headings that look like names: "Press Release", "Norvik City Council". */
const noName =
  /(?:^|\s)(?:press|media|news|breaking|release|summary|updates?|reports?|reviews?|preview|analysis|opinion|editorial|exclusive|live|story|statement|notice|background|introduction|overview|key|points|takeaways|week|day|morning|good|dear|weather|forecast|match|final|league|cup|club|city|county|council|committee|ministry|department|university|street|road|north|south|east|west|new|united|photo|video|presse\p{L}*|kurz|das|der|die|le|la|les|el|los|il)(?=$|\s)/iu;

const person = /^\p{Lu}[\p{L}\p{M}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+)){1,3}$/u;

function namesIn(text: string): readonly string[] {
  return text.split(/\s*(?:\/|,|&|\band\b)\s*/u);
}
