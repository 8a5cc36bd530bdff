import type { ArticleDraft, DraftBlock, DraftFields } from '../draft.ts';
import { isByline, placeAside, printedByline } from '../text/byline.ts';
import { isUpdateLine } from '../text/dateLineWords.ts';
import { isOrganisation } from '../text/isOrganisation.ts';
import { parseDateLine } from '../text/printedDate.ts';
import { mergeFields } from './mergeFields.ts';

/** The number of blocks from the top in which bylines and dates count as such; later they belong to the text. */
const reach = 6;
/** Characters of a paragraph of the text. */
const prose = 80;

/**
 * Moves byline and date lines at the top of the text to fields. The article's metadata takes precedence; the line is then
 * dropped as a repeat.
 */
export function takeTopLines(draft: ArticleDraft): ArticleDraft {
  let fields: DraftFields = draft.fields;
  const dropped = [...draft.dropped];
  const moved = [...draft.moved];
  const guessed = [...draft.guessed];
  const isDiary = isChronology(draft.blocks);
  let isUnderDate = false;
  let paragraphs = 0;
  const isTaken = (block: DraftBlock, index: number): boolean => {
    if (index >= reach || !('text' in block) || /^(?:listItem|quote)$/.test(block.type)) return false;
    if (block.text.length >= prose) paragraphs += 1;
    const found = fieldsOf(block.text, fields.byline) ?? (isUnderDate ? nameLine(block.text) : undefined);
    if (found?.byline !== undefined && isUnderDate && fields.byline === undefined)
      guessed.push({ field: 'byline', value: found.byline, because: 'it stands under the date' });
    const place = found?.byline === undefined ? undefined : printedByline(block.text).place;
    // Above a date that is given nowhere else stands only an introduction.
    const isLow = fields.published === undefined && paragraphs > 1;
    const isOfText = found?.byline === undefined && (isDiary || isLow);
    isUnderDate = !isOfText && found?.published !== undefined;
    if (!found || isOfText) return false;
    const isKnown = Object.keys(found).some((key) => (fields[key as keyof DraftFields] ?? '') !== '');
    if (isKnown) dropped.push({ text: block.text, why: 'repeat' });
    else moved.push(block.text);
    if (!isKnown && place !== undefined) guessed.push(placeAside(found.byline ?? '', place));
    fields = mergeFields(fields, found);
    return true;
  };
  const blocks = draft.blocks.filter((block, index) => !isTaken(block, index));
  return { ...draft, fields, blocks, dropped, moved, guessed };
}

/** Different dates on lines of their own below prose: each tells when what stands below it happened. */
function isChronology(blocks: readonly DraftBlock[]): boolean {
  const texts = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  const from = texts.findIndex((text) => text.length >= prose);
  const dates = texts.slice(from).flatMap((text) => parseDateLine(text)?.date ?? []);
  return new Set(dates).size >= 2;
}

/** `byline`: as far as it is known; a date may be on the same line. */
function fieldsOf(text: string, byline: string | undefined): DraftFields | undefined {
  const date = parseDateLine(withoutNames(text, byline));
  if (date) {
    return isUpdateLine(text)
      ? { updated: date.date, updatedFrom: 'text' }
      : { published: date.date, publishedFrom: 'text', timeZone: date.timeZone };
  }
  return isByline(text) || isNameAndEmployer(text) ? { byline: printedByline(text).byline } : undefined;
}

/** "Ida Holm, Coastwire": without a "By" only if what follows the name is surely an organisation. */
function isNameAndEmployer(text: string): boolean {
  const [, name = '', employer = ''] = /^([^,]{5,50}), ([^,]{2,40})$/.exec(text.trim()) ?? [];
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name) && isOrganisation(employer);
}

/** A line below the date that starts with a name and is no sentence: "Ana Wu, Marine Reporter, and Kit Larsen". */
function nameLine(text: string): DraftFields | undefined {
  const isNames =
    text.length < 160 &&
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, | and |$)/u.test(text) &&
    !/[.!?:;”"’)]$|\d/.test(text);
  return isNames ? { byline: text } : undefined;
}

/** A short line with a date, without the names in the byline and names in other scripts before the date. */
function withoutNames(text: string, byline = ''): string {
  if (text.length > 90) return text;
  const bare = text.replace(/^By\s+/i, '').replace(/^[\p{Lo}\s]{2,12}(?=\d{4}[年년])/u, '');
  return byline.split(/, | and /).reduce((line, name) => (name === '' ? line : line.replace(name, '')), bare);
}
