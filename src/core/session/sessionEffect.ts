import type { EntityId, EventId, PhotoId } from '../story/story.ts';
import type { StoryAddress } from './address.ts';
import type { SessionEvent } from './sessionEvent.ts';
import type { Entry } from './trail.ts';

/** One step in the browser's history. A step that can wait lets the next paint go first. */
export type HistoryStep =
  | { readonly kind: 'navigate'; readonly to: Entry; readonly replaces: boolean; readonly canWait: boolean }
  | { readonly kind: 'back'; readonly by: number };

/** An element that a feature has registered. */
export type Target =
  | { readonly kind: 'mention'; readonly entity: EntityId; readonly mention: number }
  | { readonly kind: 'sentence'; readonly event: EventId }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'photo'; readonly photo: PhotoId };

/** What the page has to do. The adapter in `app/session` performs it, in the order of the list. */
export type SessionEffect =
  | HistoryStep
  /** Exactly this is highlighted, and nothing else. */
  | { readonly kind: 'highlight'; readonly address: StoryAddress }
  /** Scrolls the page there. `drawn`: only once the page has been drawn with the new state. */
  | { readonly kind: 'jump'; readonly to: Target; readonly when: 'now' | 'drawn' }
  /** The same for a link that was opened; a reader who has begun to scroll is left alone. */
  | { readonly kind: 'arrive'; readonly to: Target }
  | { readonly kind: 'reveal'; readonly target: Target }
  | { readonly kind: 'showInList'; readonly event: EventId }
  | { readonly kind: 'focus'; readonly target: Target }
  /** For screen readers, after the next paint. */
  | { readonly kind: 'announce'; readonly words: string }
  | { readonly kind: 'later'; readonly ms: number; readonly event: SessionEvent };
