import { parseEdtf } from '../dates/edtf.ts';
import { inZone } from '../dates/inZone.ts';
import { toSpokenDate } from '../dates/toSpokenDate.ts';
import { blocksInPageOrder } from '../story/blocks.ts';
import { given } from '../story/given.ts';
import type { Passage, Photo, Story } from '../story/story.ts';
import { type Claim, claimsOf } from './claims.ts';
import { claimLine } from './claimWords.ts';

/**
 * Words of the story to paste elsewhere, as plain text: the words in quotation marks, who says them by the story's own words,
 * the outlet with headline and date, the address. Of a picture's caption its credit and notices instead of a speaker.
 * Passages are in page order, one a block, UTF-16.
 */
export function quoteOf(story: Story, passages: readonly Passage[]): string {
  const blocks = new Map(blocksInPageOrder(story).map((block) => [block.id, block]));
  const words = passages.map(({ block, start, end }) => blocks.get(block)?.text.slice(start, end) ?? '');
  const photos = passages.flatMap(({ block }) => {
    const photo = blocks.get(block)?.photo;
    return story.photos.filter(({ id }) => id === photo);
  });
  const isCaption = photos.length === passages.length;
  return [
    `“${words.join('\n\n')}”`,
    ...(isCaption ? [] : speakersOf(story, passages)),
    ...photos.map(provenance),
    outletLine(story),
    story.sourceUrl,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Every source once, with the words that name it; "no source stated" only if no part of the words has one. */
function speakersOf(story: Story, passages: readonly Passage[]): readonly string[] {
  const touched = claimsOf(story).filter(({ attribution }) =>
    passages.some(
      ({ block, start, end }) =>
        attribution.block === block && attribution.start < end && start < attribution.end,
    ),
  );
  if (touched.length === 0) return [];
  const named = touched.filter(({ source }) => source);
  if (named.length === 0) return ['Who says so: no source stated.'];
  return [...new Set(named.map(speakerLine))];
}

function speakerLine(claim: Claim): string {
  return `Who says so: ${claimLine(claim)}${claim.cue ? ` (“${claim.cue}”)` : ''}.`;
}

function provenance({ caption, credit, notices, note }: Photo): string {
  const words = notices.map(({ start, end }) => caption.slice(start, end).replace(/\.$/, ''));
  return `Picture: ${[...words, given(credit), note].filter(Boolean).join('. ')}`;
}

/** `The Associated Press, “North Korea says …”, Wednesday, 20 September 2023` */
function outletLine({ publisher, headline, published, timeZone }: Story): string {
  const date = published && parseEdtf(published);
  const day = date && toSpokenDate(inZone(date, timeZone));
  return [given(publisher.name), `“${headline}”`, day].filter(Boolean).join(', ');
}
