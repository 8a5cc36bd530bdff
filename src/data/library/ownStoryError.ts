import type { OpenError } from './openStory.ts';

/** Why an own story can't be shown. In a file of its own, so that error pages don't need the database. */
export class OwnStoryError extends Error {
  readonly reason: OpenError;
  constructor(id: string, reason: OpenError) {
    super(`own/${id}: ${reason.kind}`);
    this.reason = reason;
  }
}
