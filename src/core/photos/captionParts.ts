import type { Notice, Photo, Span } from '../story/story.ts';
import { abbreviation } from '../text/abbreviation.ts';
import { handedOut } from './notices/words.ts';

/**
 * A caption divided for layout: the description, its notices that are whole sentences (each on its own line), and the
 * agency's credit in brackets at the end. Together they contain every character but white space once, in order.
 * `inside`: notices that are part of a sentence ("In this photo provided by …"); they stay in the description and are
 * repeated as notices.
 */
export type CaptionParts = {
  readonly shows: readonly Span[];
  readonly notices: readonly Notice[];
  readonly inside: readonly Notice[];
  readonly credit: Span | undefined;
};

export function captionParts({ caption, notices }: Pick<Photo, 'caption' | 'notices'>): CaptionParts {
  const isWhole = ({ start, end }: Notice) => isSentenceEnd(caption, start) && isSentenceEnd(caption, end);
  const whole = notices.filter(isWhole).toSorted((a, b) => a.start - b.start);
  const last = findCredit(caption);
  const credit = last && whole.some(({ end }) => last.start < end) ? undefined : last;
  const taken = credit ? [...whole, credit] : whole;
  return { shows: gaps(caption, taken), notices: whole, inside: notices.filter((n) => !isWhole(n)), credit };
}

/**
 * Nothing or a full stop before `at`. Read from the marks alone, as captions are divided while the page starts and
 * Unicode's rules (UAX #29) take the browser several ms to load.
 */
function isSentenceEnd(caption: string, at: number): boolean {
  const before = caption.slice(0, at).trimEnd();
  return before === '' || at === caption.length || (endMark.test(before) && !abbreviation.test(before));
}

const endMark = /[.!?…。！？؟۔।][)\]”’"'»」』）]*$/;

/** The credit that agencies print in brackets at the end of a caption. */
function findCredit(caption: string): Span | undefined {
  const found = /\([^()]{3,160}\)\s*$/.exec(caption);
  if (!found || found.index === 0 || !/[.!?”"’]\s*$/.test(caption.slice(0, found.index))) return undefined;
  return { start: found.index, end: caption.trimEnd().length };
}

/** The rest of the caption between the spans, trimmed. */
function gaps(caption: string, taken: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let at = 0;
  for (const { start, end } of [...taken, { start: caption.length, end: caption.length }]) {
    const piece = caption.slice(at, start);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim()) rest.push({ start: at + lead, end: at + lead + piece.trim().length });
    at = end;
  }
  return rest;
}

/**
 * "provided by the North Korean government" as a line of its own: "Provided by the North Korean government." Empty if the
 * words say only what kind of notice it is: "FILE -", "(Handout)".
 */
export function insideNoticeWords(caption: string, { kind, start, end }: Notice): string {
  const words = caption.slice(start, end).trim();
  if (justKind.test(words)) return '';
  const given = (kind === 'handout' && from.exec(words)?.[0]) || words;
  const plain = given.replace(/[,;.:\s–—-]+$/, '');
  return `${plain.charAt(0).toLocaleUpperCase('en')}${plain.slice(1)}.`;
}

const from = new RegExp(`\\b${handedOut}\\b.*$`, 'i');
const justKind = /^\W*(?:FILED?|FILES|ARCHIVE|HANDOUT)(?: (?:photo|picture|image))?\W*$/i;
