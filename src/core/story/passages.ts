import { captionBlockId } from './blocks.ts';
import type { Passage, Story } from './story.ts';

/** A reference to a range of a block's text, with its path in the file and its quote, if it has one. */
export type PointedPassage = Passage & {
  readonly path: string;
  readonly quote?: { readonly field: 'quote' | 'text'; readonly text: string };
};

/** Everything in a story that has offsets. */
export function passagesOf(story: Story): readonly PointedPassage[] {
  return [
    ...story.body.flatMap((block, i) => ('text' in block ? marksOf(block, `body[${i}]`) : [])),
    ...story.contributors.flatMap((block, i) => marksOf(block, `contributors[${i}]`)),
    ...story.links.flatMap((block, i) => marksOf(block, `links[${i}]`)),
    ...story.photos.flatMap(({ id, notices }, i) =>
      notices.map(({ start, end }, j) => ({
        path: `photos[${i}].notices[${j}]`,
        block: captionBlockId(id),
        start,
        end,
      })),
    ),
    ...story.entities.flatMap(({ roles }, i) =>
      roles.map((role, j) => ({
        ...toPassage(role, `entities[${i}].roles[${j}]`),
        quote: { field: 'text' as const, text: role.text },
      })),
    ),
    ...story.mentions.map((mention, i) => quoted(mention, `mentions[${i}]`)),
    ...story.times.map((time, i) => quoted(time, `times[${i}]`)),
    ...(story.timeline?.events.flatMap(eventPassages) ?? []),
    ...story.attributions.flatMap(attributionPassages),
  ];
}

type Event = NonNullable<Story['timeline']>['events'][number];

function eventPassages(event: Event, index: number): readonly PointedPassage[] {
  const path = `timeline.events[${index}]`;
  const evidence = event.basis === 'story' ? event.evidence : [];
  return [
    ...(event.words ? [quoted(event.words, `${path}.words`)] : []),
    ...evidence.map((item, i) => quoted(item, `${path}.evidence[${i}]`)),
  ];
}

function attributionPassages(
  attribution: Story['attributions'][number],
  index: number,
): readonly PointedPassage[] {
  const path = `attributions[${index}]`;
  const { block, cue, carriedFrom } = attribution;
  return [
    toPassage(attribution, path),
    ...(cue ? [toPassage({ block, ...cue }, `${path}.cue`)] : []),
    ...(carriedFrom ? [toPassage(carriedFrom, `${path}.carriedFrom`)] : []),
  ];
}

function marksOf(
  block: Pick<Story['contributors'][number], 'id' | 'marks'>,
  path: string,
): readonly PointedPassage[] {
  return (block.marks ?? []).map(({ start, end }, i) => ({
    path: `${path}.marks[${i}]`,
    block: block.id,
    start,
    end,
  }));
}

function quoted(passage: Passage & { readonly quote: string }, path: string): PointedPassage {
  return { ...toPassage(passage, path), quote: { field: 'quote', text: passage.quote } };
}

function toPassage({ block, start, end }: Passage, path: string): PointedPassage {
  return { path, block, start, end };
}
