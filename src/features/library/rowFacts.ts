import { parseEdtf } from '#core/dates/edtf.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';
import { given } from '#core/story/given.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { counted } from '#core/text/counted.ts';

/** Outlet, date and length of a story: "Harbour Gazette", "3 November 2024", "2 minutes". */
export function rowFacts({
  publisher,
  published,
  minutes,
}: Pick<StoryCard, 'publisher' | 'published' | 'minutes'>): readonly string[] {
  const when = published === undefined ? undefined : parseEdtf(published);
  const date = when ? toSpokenDate(when).replace(/^\p{L}+day, /u, '') : (published ?? 'date not given');
  return [given(publisher).trim(), date, minutes > 0 ? counted(minutes, 'minute') : ''].filter(
    (fact) => fact !== '',
  );
}
