import type { StoryFile } from './schema.ts';

/**
 * A validated story: every quote, id and date was checked, and every list is present. Offsets are UTF-16 units in the
 * block's own text, half open.
 */
export type Story = DeepReadonly<
  Omit<StoryFile, Lists | 'direction' | 'timeline' | 'photos' | 'entities'> & {
    readonly direction: 'ltr' | 'rtl';
    readonly photos: readonly Photo[];
    readonly entities: readonly Entity[];
    readonly timeline: Timeline | undefined;
  } & { [List in Lists]: NonNullable<StoryFile[List]> }
>;

type Lists =
  | 'contributors'
  | 'links'
  | 'corrections'
  | 'mentions'
  | 'places'
  | 'times'
  | 'sources'
  | 'attributions';

type DeepReadonly<T> = T extends string | number | boolean | undefined | null
  ? T
  : T extends readonly [infer A, infer B]
    ? readonly [A, B]
    : T extends readonly (infer Item)[]
      ? readonly DeepReadonly<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
        : T;

type Item<List extends keyof StoryFile> = DeepReadonly<
  NonNullable<StoryFile[List]> extends readonly (infer T)[] ? T : never
>;
type WithLists<T, Keys extends keyof T> = Omit<T, Keys> & { readonly [Key in Keys]-?: NonNullable<T[Key]> };

export type BodyBlock = Item<'body'>;
type NoteBlock = Item<'contributors'>;
export type Photo = WithLists<Item<'photos'>, 'sources' | 'notices'>;
export type Entity = WithLists<Item<'entities'>, 'roles' | 'aliases'>;
export type Mention = Item<'mentions'>;
export type Place = Item<'places'>;
export type TimeExpression = Item<'times'>;
export type Source = Item<'sources'>;
export type Attribution = Item<'attributions'>;
type FileTimeline = DeepReadonly<NonNullable<StoryFile['timeline']>>;
export type Route = NonNullable<FileTimeline['route']>;
type FileEvent = FileTimeline['events'][number];
/** Something that happened, was reported or is planned; from the story or, as context, from another source. */
export type StoryEvent = FileEvent extends infer Event
  ? Event extends { people?: unknown }
    ? WithLists<Event, 'people'>
    : never
  : never;
export type Timeline = {
  readonly title: string;
  readonly events: readonly StoryEvent[];
  readonly route?: Route | undefined;
};

export type Mark = NonNullable<NoteBlock['marks']>[number];
export type Notice = Photo['notices'][number];
export type Rendition = Photo['renditions'][number];
export type DayPart = NonNullable<StoryEvent['dayPart']>;
export type ReadFrom = NonNullable<NonNullable<Story['readFrom']>['published']>;
export type EntityKind = Entity['kind'];

export type BlockId = Mention['block'];
export type EntityId = Entity['id'];
export type EventId = StoryEvent['id'];
export type PhotoId = Photo['id'];
export type PlaceId = Place['id'];
export type SourceId = Source['id'];

/** Half-open range of UTF-16 code units within one block's text. */
export type Span = { readonly start: number; readonly end: number };
/** A range in a named block. */
export type Passage = Span & { readonly block: BlockId };
