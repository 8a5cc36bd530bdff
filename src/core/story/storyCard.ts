import { yearOf } from '../dates/yearOf.ts';
import { countWords } from '../text/countWords.ts';
import { toStretchWords } from '../timeline/toStretchWords.ts';
import type { Photo, Span, Story } from './story.ts';

/** What the front page says of a story without loading it whole. */
export type StoryCard = Pick<
  Story,
  'id' | 'language' | 'direction' | 'headline' | 'summary' | 'published'
> & {
  /** People's names in the headline: a line must not break inside one. */
  readonly headlineNames: readonly Span[];
  readonly publisher: string;
  readonly place: string | undefined;
  readonly photo:
    | Pick<Photo, 'renditions' | 'width' | 'height' | 'alt' | 'label' | 'colour' | 'kind'>
    | undefined;
  readonly names: number;
  readonly events: number;
  /** The days they span, as in "10 to 20 September". */
  readonly days?: string;
  readonly pictures: number;
  /** Ids of the blocks with text, in order: what "paragraph 6 of 10" counts. */
  readonly paragraphs: readonly string[];
  readonly minutes: number;
};

export function toStoryCard(story: Story): StoryCard {
  const [photo] = story.photos;
  const days = toStretchWords(story.timeline?.events ?? [], yearOf(story.published));
  return {
    id: story.id,
    language: story.language,
    direction: story.direction,
    headline: story.headline,
    headlineNames: headlineNames(story),
    ...(story.summary !== undefined && { summary: story.summary }),
    ...(story.published !== undefined && { published: story.published }),
    publisher: story.publisher.name,
    place: placeWords(story),
    photo: photo && {
      renditions: photo.renditions,
      alt: photo.alt,
      kind: photo.kind,
      ...(photo.width && { width: photo.width }),
      ...(photo.height && { height: photo.height }),
      ...(photo.label && { label: photo.label }),
      ...(photo.colour && { colour: photo.colour }),
    },
    names: story.entities.length,
    events: story.timeline?.events.length ?? 0,
    ...(days && { days }),
    pictures: story.photos.length,
    paragraphs: story.body.flatMap((block) => ('text' in block ? [block.id] : [])),
    minutes: readingMinutes(story),
  };
}

/** Longer ones would stick out of a narrow phone. */
const longestUnbroken = 24;

function headlineNames({ mentions, entities }: Story): readonly Span[] {
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return mentions
    .filter(({ entity, block }) => block === 'headline' && people.has(entity))
    .filter(({ start, end }) => end - start <= longestUnbroken)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Adults read English prose at about 238 words a minute (Brysbaert 2019); never less than one minute. */
export function readingMinutes(story: Story): number {
  const words = story.body.reduce((sum, block) => sum + ('text' in block ? countWords(block.text) : 0), 0);
  return Math.max(1, Math.round(words / 238));
}

/** Where the story was filed, in words: the dateline's place and, where it says so, its country. */
export function placeWords({ dateline, places, entities }: Story): string | undefined {
  const place = places.find(({ id }) => id === dateline?.place);
  if (!place) return undefined;
  const country = entities.find(
    ({ id }) => id === entities.find((entity) => entity.id === place.entity)?.parent,
  );
  return country ? `${place.name}, ${country.name}` : place.name;
}
