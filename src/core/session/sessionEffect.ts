import type { EntityId, EventId, PhotoId } from '../story/story.ts';
import type { StoryAddress } from './address.ts';
import type { SessionEvent } from './sessionEvent.ts';
import type { Entry } from './trail.ts';

/** A step in the browser's history. A deferrable step waits until after the next paint. */
export type HistoryStep =
  | { readonly kind: 'navigate'; readonly to: Entry; readonly replaces: boolean; readonly canWait: boolean }
  | { readonly kind: 'back'; readonly by: number };

/** An element registered by a feature. */
export type Target =
  | { readonly kind: 'mention'; readonly entity: EntityId; readonly mention: number }
  | { readonly kind: 'sentence'; readonly event: EventId }
  /** By its index in `story.attributions`. */
  | { readonly kind: 'claim'; readonly claim: number }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'photo'; readonly photo: PhotoId };

/** What the page has to do. The adapter in `app/session` performs effects in order. */
export type SessionEffect =
  | HistoryStep
  /** Replaces all highlights by these. */
  | { readonly kind: 'highlight'; readonly address: StoryAddress }
  /** Scrolls there. `drawn`: only after the page was rendered with the new state. */
  | { readonly kind: 'jump'; readonly to: Target; readonly when: 'now' | 'drawn' }
  /** The same for a link that was opened, unless the reader has begun to scroll. */
  | { readonly kind: 'arrive'; readonly to: Target }
  | { readonly kind: 'reveal'; readonly target: Target }
  | { readonly kind: 'showInList'; readonly event: EventId }
  | { readonly kind: 'focus'; readonly target: Target }
  /** For screen readers, after the next paint. */
  | { readonly kind: 'announce'; readonly words: string }
  | { readonly kind: 'later'; readonly ms: number; readonly event: SessionEvent };
