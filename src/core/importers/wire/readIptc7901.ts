import { type ArticleDraft, type DraftBlock, type Dropped, draftOf } from '../draft.ts';
import { etx, stx, withoutControls } from '../text/controls.ts';
import { findMonth } from '../text/monthNames.ts';
import { paragraphOf } from '../text/paragraphOf.ts';
import { splitParagraphs } from '../text/splitParagraphs.ts';
import { squash } from '../text/squash.ts';
import { countWire } from './readAnpa.ts';
import { readWireHead } from './wireHead.ts';
import { fixWireSigns } from './wireText.ts';

/** From here on dpa's notebook is for desks; its links and notes are not part of the story. */
const notebook = /^#\s*Notebook\b|^\* \* \* \*|^The following information is not intended for publication/i;

/**
 * IPTC 7901, and the older ZCZC … NNNN: a header line of codes, the story between start and end of text with wrapped lines,
 * headline lines first, and the time of transmission after it.
 */
export function readIptc7901(source: string): ArticleDraft {
  const [before = '', ...rest] = source.includes(stx) ? source.split(stx) : ['', source];
  const [story = '', ...after] = rest.join('\n').split(etx);
  const dropped: Dropped[] = [before, ...after]
    .map((text) => squash(withoutControls(text)))
    .filter((text) => text !== '')
    .map((text) => ({ text, why: 'desk' }));
  const isZczc = !source.includes(stx);
  const lines = withoutControls(story).split(/\r\n?|\n/);
  const { headLines, bodyLines } = isZczc ? splitZczc(lines, dropped) : splitHead(lines);
  const head = readWireHead(headLines);
  const end = bodyLines.findIndex((line) => notebook.test(line.trim()));
  const text = end === -1 ? bodyLines : bodyLines.slice(0, end);
  if (end !== -1)
    dropped.push(
      ...splitParagraphs(bodyLines.slice(end).join('\n')).map(
        (note): Dropped => ({ text: note, why: 'desk' }),
      ),
    );
  const paragraphs = splitParagraphs(text.join('\n')).map(fixWireSigns);
  const blocks: readonly DraftBlock[] = [...head.rest, ...paragraphs].map(paragraphOf);
  const all = [...head.rest, ...paragraphs];
  return draftOf({
    format: 'iptc7901',
    fields: { ...head.fields, published: sentAt(source) },
    blocks,
    dropped: [...dropped, ...head.dropped],
    ...countWire(head, all, [...dropped, ...head.dropped]),
  });
}

/** Header lines end at the first blank line; without one, only the headline is a header. */
function splitHead(lines: readonly string[]) {
  const first = lines.findIndex((line) => line.trim() !== '');
  const blank = lines.findIndex((line, i) => i > first && line.trim() === '');
  const at = blank === -1 || blank - first > 8 ? first + 1 : blank;
  return { headLines: lines.slice(first, at), bodyLines: lines.slice(at) };
}

/**
 * In the Australian desks' system each field starts with a sign: `$` or `:` headline, `#` slug, `&` writer, `*` category. A
 * single letter or number is a code.
 */
function splitZczc(lines: readonly string[], dropped: Dropped[]) {
  const titles: string[] = [];
  const bodyLines: string[] = [];
  let isHead = true;
  for (const line of lines) {
    const text = line.trim();
    const isField = isHead && (/^[#$:%&*+@=~^]/.test(text) || /^(?:ZCZC|YY |HH )/.test(text));
    if (isField || text === 'NNNN') {
      if (/^[$:#]/.test(text) && /\p{L}{3}/u.test(text)) titles.push(text);
      else if (text !== '') dropped.push({ text, why: 'desk' });
    } else {
      bodyLines.push(line);
      if (text !== '') isHead = false;
    }
  }
  const headline = ['$', ':', '#'].flatMap((sign) => titles.filter((title) => title.startsWith(sign)))[0];
  for (const text of titles) dropped.push({ text: text === headline ? text.slice(0, 1) : text, why: 'desk' });
  return { headLines: headline === undefined ? [] : [headline.slice(1)], bodyLines };
}

/** `212322 GMT Nov 18`: day, hour and minute, month, two-digit year; months in English or German. */
function sentAt(source: string): string | undefined {
  const found = /(\d\d)(\d\d)(\d\d) GMT (\p{L}{3})\p{L}* (\d\d)\b/u.exec(source);
  if (!found) return undefined;
  const [, day, hour, minute, name = '', year] = found;
  const month = findMonth(name);
  return month === undefined
    ? undefined
    : `20${year}-${String(month).padStart(2, '0')}-${day}T${hour}:${minute}:00Z`;
}
