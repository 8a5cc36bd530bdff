import type { BlockId, Story } from '../story/story.ts';

/** Whether a block can be taken out: a part of the body with words, if not the only one. */
export function canRemoveBlock({ body }: Pick<Story, 'body'>, id: BlockId): boolean {
  const isOthers = body.some((block) => block.id !== id && block.type !== 'rule');
  return isOthers && body.some((block) => block.id === id && ('text' in block || block.type === 'table'));
}
