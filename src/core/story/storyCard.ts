import { yearOf } from '../dates/yearOf.ts';
import { countNames } from '../entities/entitySummaries.ts';
import { toStretchWords } from '../timeline/toStretchWords.ts';
import { placeWords } from './placeWords.ts';
import { readingMinutes } from './readingMinutes.ts';
import type { EntityId, EntityKind, EventId, Photo, Span, Story } from './story.ts';

/** Some of a story's names and dates, for the front page to show what is in it. */
export type InsideStory = {
  readonly names: readonly {
    readonly id: EntityId;
    readonly kind: EntityKind;
    readonly name: string;
    readonly mentions: number;
  }[];
  /** `when`: "Mon 18 Sept."; `part`: "morning". */
  readonly dates: readonly {
    readonly id: EventId;
    readonly title: string;
    readonly when: string;
    readonly part?: string;
  }[];
};

/** What the front page shows of a story, without loading the whole. */
export type StoryCard = Pick<
  Story,
  'id' | 'language' | 'direction' | 'headline' | 'summary' | 'published'
> & {
  /** People's names in the headline, which must not break across lines. */
  readonly headlineNames: readonly Span[];
  readonly publisher: string;
  readonly place: string | undefined;
  readonly photo:
    | Pick<Photo, 'renditions' | 'width' | 'height' | 'alt' | 'label' | 'colour' | 'kind'>
    | undefined;
  readonly names: number;
  readonly events: number;
  /** The period of the events, as in "10 to 20 September". */
  readonly days?: string;
  readonly pictures: number;
  /** Ids of the blocks with text, in order; "paragraph 6 of 10" counts these. */
  readonly paragraphs: readonly string[];
  readonly minutes: number;
  /** Only of a story of the site. */
  readonly inside?: InsideStory;
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
    names: countNames(story),
    events: story.timeline?.events.length ?? 0,
    ...(days && { days }),
    pictures: story.photos.length,
    paragraphs: story.body.flatMap((block) => ('text' in block ? [block.id] : [])),
    minutes: readingMinutes(story),
  };
}

/** Longer names would overflow on a narrow phone. */
const longestUnbroken = 24;

function headlineNames({ mentions, entities }: Story): readonly Span[] {
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return mentions
    .filter(({ entity, block }) => block === 'headline' && people.has(entity))
    .filter(({ start, end }) => end - start <= longestUnbroken)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
