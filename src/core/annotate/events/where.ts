import type { PlaceId } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import type { Clause } from './clause.ts';

/** The first place with coordinates after "in", "at" or "near" in a clause; in a caption, the first place of any kind. */
export function whereOf(
  { sentence, start, end }: Clause,
  { mentions, places }: StoryDraft,
): PlaceId | undefined {
  const { id, text, region } = sentence.block;
  const named = mentions.filter(
    (mention) =>
      mention.block === id && mention.start >= start && mention.end <= end && mention.kind !== 'adjective',
  );
  const placed = named.filter(
    (mention) =>
      region === 'caption' ||
      /\b(?:in|at|near|outside)\s(?:(?:the|a|an|\w+)\s){0,4}$/.test(
        text.slice(Math.max(0, mention.start - 40), mention.start),
      ),
  );
  return placed.flatMap(({ entity }) => places.filter((place) => place.entity === entity)).at(0)?.id;
}
