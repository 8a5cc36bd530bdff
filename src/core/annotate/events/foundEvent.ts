import type { EntityId, PlaceId, StoryEvent, TimeExpression } from '../../story/story.ts';
import type { Clause } from './clause.ts';

/** An event before it gets an id and is merged with others: what a rule read from one clause. */
export type FoundEvent = {
  readonly clause: Clause;
  readonly rule: string;
  readonly title: string;
  readonly when: string | undefined;
  readonly dayPart: StoryEvent['dayPart'];
  readonly duration?: string;
  readonly people: readonly EntityId[];
  readonly place: PlaceId | undefined;
  readonly status: StoryEvent['status'];
  readonly words:
    | TimeExpression
    | {
        readonly block: TimeExpression['block'];
        readonly start: number;
        readonly end: number;
        readonly quote: string;
      };
  /** Further clauses that report the same event. */
  readonly also?: readonly Clause[];
};
