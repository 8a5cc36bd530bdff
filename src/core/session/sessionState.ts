import type { EventId, PhotoId, PlaceId } from '../story/story.ts';
import type { HistoryStep } from './sessionEffect.ts';
import type { FoldedRegion, SideWidth } from './side.ts';
import type { Entry } from './trail.ts';

/** What unfolds while a story is read. The address is its lasting part. */
export type SessionState = {
  /** What is drawn. */
  readonly shown: Entry;
  /** What was asked for last: a quick reader steps on before the page has drawn the step before. */
  readonly asked: Entry;
  readonly hasArrived: boolean;
  /** While a step back is under way: the steps that follow it. */
  readonly afterBack: readonly HistoryStep[] | undefined;
  readonly width: SideWidth;
  /** A phone's sheet covers the page rather than half of it. */
  readonly isFull: boolean;
  readonly folded: readonly FoldedRegion[];
  /** Selected on the map. */
  readonly place: PlaceId | undefined;
  /** Events told by the sentence on the reading line. */
  readonly read: readonly EventId[];
  readonly lastPhoto: PhotoId | undefined;
  /** How often the next sentence with both names was asked for. */
  readonly together: number;
  /** Spoken, not shown. */
  readonly message: string;
  /** What the address asks for in vain, in words; empty for nothing. */
  readonly unknown: string;
  /** Shown for a while. */
  readonly notice: string;
};

const nothingOpen: Entry = { address: {}, trail: [] };

/** As the page was prerendered: nothing open, wide. */
export const firstState: SessionState = {
  shown: nothingOpen,
  asked: nothingOpen,
  hasArrived: false,
  afterBack: undefined,
  width: 'desk',
  isFull: false,
  folded: [],
  place: undefined,
  read: [],
  lastPhoto: undefined,
  together: 0,
  message: '',
  unknown: '',
  notice: '',
};
