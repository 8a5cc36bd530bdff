import { type ArticleDraft, type Dropped, draftOf } from '../draft.ts';
import { etx, stx, withoutControls } from '../text/controls.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { paragraphOf } from '../text/paragraphOf.ts';
import { squash } from '../text/squash.ts';
import { readWireHead } from './wireHead.ts';
import { fixWireSigns } from './wireText.ts';

/**
 * ANPA 1312: a header between start of header and start of text; then fields starting with a caret and ending in `<` or
 * `=`, text in paragraphs starting with a tab, and after end of text the desk's signature.
 */
export function readAnpa(source: string): ArticleDraft {
  const [header = '', ...others] = source.split(stx);
  const body = (others.join('\n') || source).replaceAll(/[\f]/g, `\n${etx}`).replaceAll(etx, `\n${etx}`);
  const visible = withoutControls;
  const lines = body.split(/\r\n?|\n/);
  const isHead = (line: string) => line.startsWith('^') && !/^\t/.test(line);
  const start = lines.findIndex((line) => line.trim() !== '' && !isHead(line));
  const headLines = (start === -1 ? lines : lines.slice(0, start)).map((line) => line.replace(/^\^+/, ''));
  const head = readWireHead(headLines.map(visible));
  const paragraphs: string[] = [];
  const dropped: Dropped[] = [...head.dropped];
  const codes = squash(visible(header));
  if (codes !== '') dropped.push({ text: codes, why: 'desk' });
  for (const line of start === -1 ? [] : lines.slice(start)) {
    const text = fixWireSigns(
      squash(
        visible(line)
          .replace(/^\^/, '')
          .replace(/\^(?=[\^_\s]|[HP]\b)/g, ' '),
      ),
    ).replace(/[=<]$/, '');
    if (text === '') continue;
    if (line.includes(etx) && /^AP-|GMT/.test(text)) dropped.push({ text, why: 'desk' });
    else if (/^[\t ]/.test(line) || paragraphs.length === 0 || isHead(line)) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] += ` ${text}`;
  }
  const all = [...head.rest, ...paragraphs];
  return draftOf({
    format: 'anpa',
    fields: { ...head.fields, published: signedDate(source), language: 'en' },
    blocks: all.map(paragraphOf),
    dropped,
    ...countWire(head, all, dropped),
  });
}

/** The date of the signature, `AP-WF-05-09-17 0056GMT`: month, day, year. */
function signedDate(source: string): string | undefined {
  const found = /AP-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)GMT/.exec(source);
  return found ? `20${found[3]}-${found[1]}-${found[2]}T${found[4]}:${found[5]}:00Z` : undefined;
}

/** Characters of the text without the system's control characters. */
export function countWire(
  head: Pick<ArticleDraft, 'fields'>,
  texts: readonly string[],
  dropped: readonly Dropped[],
): Pick<ArticleDraft, 'moved' | 'characters'> {
  const { headline = '', byline = '', publisher = '' } = head.fields;
  const moved = [headline, byline, ...(publisher === byline ? [] : [publisher])];
  return {
    moved,
    characters: countCharacters([...moved, ...texts, ...dropped.map(({ text }) => text)].join('')),
  };
}
