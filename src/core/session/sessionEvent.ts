import type { EntityId, EventId, PhotoId } from '../story/story.ts';
import type { Panel } from './address.ts';
import type { Outcome } from './outcome.ts';
import type { SessionState } from './sessionState.ts';
import type { SideRegion, SideWidth } from './side.ts';
import type { StoryFacts } from './storyFacts.ts';
import type { Entry, Layer } from './trail.ts';

/** What the reader does, and what the browser reports. Features dispatch these and are independent of one another. */
export type SessionEvent =
  /** A name in the text (with its mention) or in a list. `asSecond`: compared with the selected one. */
  | {
      readonly kind: 'nameChosen';
      readonly entity: EntityId;
      readonly mention?: number;
      readonly asSecond: boolean;
    }
  | { readonly kind: 'mentionChosen'; readonly entity: EntityId; readonly mention: number }
  | { readonly kind: 'mentionStepped'; readonly by: 1 | -1 }
  | { readonly kind: 'secondRemoved' }
  /** From the timeline to the sentence that reports the event. */
  | { readonly kind: 'sentenceAsked'; readonly event: EventId }
  /** From the text, or a card, to the event in the timeline. */
  | { readonly kind: 'eventAsked'; readonly event: EventId }
  /** From the highlighted sentence back to the event it was highlighted for. */
  | { readonly kind: 'evidencePressed' }
  | { readonly kind: 'photoOpened'; readonly photo: PhotoId }
  | { readonly kind: 'photoTurned'; readonly photo: PhotoId }
  | { readonly kind: 'panelOpened'; readonly panel: Panel }
  | { readonly kind: 'sheetSized'; readonly isFull: boolean }
  | { readonly kind: 'sheetDragged'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'regionFolded'; readonly region: SideRegion }
  /** By a feature whose code comes late, with a pure reducer of its own: what isn't needed at first isn't in the first code. */
  | { readonly kind: 'lateStep'; readonly step: (state: SessionState, facts: StoryFacts) => Outcome }
  | { readonly kind: 'layerClosed'; readonly layer: Layer }
  | { readonly kind: 'escaped' }
  /** The events reported by the sentence on the reading line. */
  | { readonly kind: 'sentenceRead'; readonly events: readonly EventId[] }
  | { readonly kind: 'widthChanged'; readonly width: SideWidth }
  /** The page is at this history entry; also sent when the story itself has changed. */
  | {
      readonly kind: 'arrived';
      readonly entry: Entry;
      /** The page was opened at this entry by a link from outside. */
      readonly isCold: boolean;
      /** The parts of the address that the story doesn't have. */
      readonly unknown: readonly string[];
      /** The reader has taken newer steps, whose address is kept. */
      readonly isStale: boolean;
      /** By Back or Forward, pressed by the reader or called by us. */
      readonly hasTraversed: boolean;
    }
  | { readonly kind: 'announced'; readonly words: string }
  | { readonly kind: 'unknownStands'; readonly words: string }
  | { readonly kind: 'noticeEnded'; readonly words: string };
