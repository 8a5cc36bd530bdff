import type { BodyBlock, Story } from '../../story/story.ts';

/** The body as plain text; blocks separated by blank lines, table cells by tabs. */
export function plainBody({ body, dateline }: Pick<Story, 'body' | 'dateline'>): string {
  const first = body.find(({ type }) => type === 'paragraph');
  return body
    .map((block) => (block === first && dateline ? `${dateline.text} — ` : '') + plainBlock(block))
    .filter((text) => text !== '')
    .join('\n\n');
}

function plainBlock(block: BodyBlock): string {
  if ('text' in block) return block.text;
  return block.type === 'table' ? block.rows.map((cells) => cells.join('\t')).join('\n') : '';
}
