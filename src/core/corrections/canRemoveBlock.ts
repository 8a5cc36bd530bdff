import type { BlockId, Story } from '../story/story.ts';

/** Whether a block can be taken out: a part of the body with words. */
export function canRemoveBlock({ body }: Pick<Story, 'body'>, id: BlockId): boolean {
  return body.length > 1 && body.some((block) => block.id === id && 'text' in block);
}
