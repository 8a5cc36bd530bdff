import type { OpenError } from './openStory.ts';

/** Why one of the reader's own stories isn't shown. Apart from what opens it: an error page needs no database. */
export class OwnStoryError extends Error {
  readonly reason: OpenError;
  constructor(id: string, reason: OpenError) {
    super(`own/${id}: ${reason.kind}`);
    this.reason = reason;
  }
}
