import type { EventId, PhotoId, PlaceId } from '../story/story.ts';
import type { HistoryStep } from './sessionEffect.ts';
import { regionsAlone, type SideRegion, type SideWidth } from './side.ts';
import type { Entry } from './trail.ts';

/** The state of a story being read. The address is its persistent part. */
export type SessionState = {
  /** The address as rendered. */
  readonly shown: Entry;
  /** The address last requested, which may be ahead of the rendered one. */
  readonly asked: Entry;
  readonly hasArrived: boolean;
  /** Steps to take after a pending step back. */
  readonly afterBack: readonly HistoryStep[] | undefined;
  readonly width: SideWidth;
  /** Whether a phone's sheet has full height rather than half. */
  readonly isFull: boolean;
  readonly folded: readonly SideRegion[];
  /** Selected on the map. */
  readonly place: PlaceId | undefined;
  /** Events reported by the sentence on the reading line. */
  readonly read: readonly EventId[];
  readonly lastPhoto: PhotoId | undefined;
  /** How often the next sentence with both names was requested. */
  readonly together: number;
  /** For screen readers only. */
  readonly message: string;
  /** Message about what the address names but the story doesn't have; empty for none. */
  readonly unknown: string;
  /** A message that is shown for a while. */
  readonly notice: string;
};

const nothingOpen: Entry = { address: {}, trail: [] };

/** The state of the prerendered page: nothing open, wide window. */
export const firstState: SessionState = {
  shown: nothingOpen,
  asked: nothingOpen,
  hasArrived: false,
  afterBack: undefined,
  width: 'desk',
  isFull: false,
  folded: regionsAlone,
  place: undefined,
  read: [],
  lastPhoto: undefined,
  together: 0,
  message: '',
  unknown: '',
  notice: '',
};
