import { parseEdtf } from '#core/dates/edtf.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';
import { given } from '#core/story/given.ts';
import type { Story } from '#core/story/story.ts';
import { opening } from '#core/text/opening.ts';

/** UTF-16 units of a headline in the margin of a page. */
const longest = 96;

type Printed = Pick<Story, 'headline' | 'publisher'> & {
  /** Of the page, without what is open in it. */
  readonly address: string;
  readonly day: string;
};

/**
 * Style of the margins of printed pages (CSS Paged Media 3, 4.2): headline and publisher at the top, but for the first page, which has
 * them; address, day and page number at the foot. Browsers that know no margin boxes print their own.
 */
export function pageMargins({ headline, publisher, address, day }: Printed): string {
  const box = (place: string, content: string) =>
    `@${place} { content: ${content}; font: 7.5pt system-ui, sans-serif; color: #333; }`;
  const foot = [
    box('bottom-left', quoted(`${address} · Printed ${day}`)),
    box('bottom-right', 'counter(page) " / " counter(pages)'),
  ].join(' ');
  const head = [
    box('top-left', quoted(opening(headline, longest))),
    box('top-right', quoted(given(publisher.name))),
  ].join(' ');
  return `@page { ${head} ${foot} } @page :first { ${box('top-left', 'none')} ${box('top-right', 'none')} }`;
}

/** The reader's own day, in words. */
export function printedDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const edtf = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return toSpokenDate(parseEdtf(edtf));
}

/** A CSS string. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
