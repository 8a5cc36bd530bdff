import type { OpenTrouble } from './openStory.ts';

/** Why one of the reader's own stories isn't shown. Apart from what opens it: an error page needs no database. */
export class OwnStoryError extends Error {
  readonly trouble: OpenTrouble;
  constructor(id: string, trouble: OpenTrouble) {
    super(`own/${id}: ${trouble.kind}`);
    this.trouble = trouble;
  }
}
