import type { EntityId, PlaceId, StoryEvent, TimeExpression } from '../../story/story.ts';
import type { Clause } from './clause.ts';

/** An event before it has its id and its neighbours: what a rule read out of one clause. */
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
  /** Further clauses that tell of the same. */
  readonly also?: readonly Clause[];
};
