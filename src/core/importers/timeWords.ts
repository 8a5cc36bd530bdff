import { parseEdtf } from '../dates/edtf.ts';
import { toSpokenDate } from '../dates/toSpokenDate.ts';
import { toZonedDate } from '../dates/toZonedDate.ts';
import type { ReadFrom, Story } from '../story/story.ts';

const origins: Readonly<Record<ReadFrom, string>> = {
  jsonLd: 'as the page’s JSON-LD says',
  meta: 'as a meta element of the page says',
  timeElement: 'as a date element of the page says',
  text: 'as printed',
  header: 'as the header of the file says',
  comment: 'as the program says that saved the page',
  file: 'as the file says',
  import: 'when it was added here',
  reader: 'as typed by you',
};

/** The story's own times in words, with where each was read: "Published Friday, 3 May 2024, as printed". */
export function timeWords(story: Story): readonly string[] {
  return (['published', 'updated', 'captured'] as const).flatMap((name) => {
    const value = story[name];
    if (value === undefined) return name === 'published' ? ['Published: not given'] : [];
    const from = story.readFrom?.[name];
    const zone = name === 'captured' ? undefined : story.timeZone;
    const words = `${labels[name]} ${toZonedDate(value, zone)}`;
    return [from === undefined ? words : `${words}, ${origins[from]}`];
  });
}

const labels = { published: 'Published', updated: 'Updated', captured: 'Copied' } as const;

/** Date words whose year nobody printed, each once: "“3 May”: Friday, 3 May 2024". */
export function assumedYearWords({ times }: Story): readonly string[] {
  const words = times
    .filter(({ assumed, when }) => assumed !== undefined && when !== undefined)
    .map(({ quote, when = '' }) => `“${quote}”: ${toSpokenDate(parseEdtf(when))}`);
  return [...new Set(words)];
}
