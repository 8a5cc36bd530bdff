import type { StoryFile } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { toldText } from '../story/toldText.ts';

/** A story file or a parsed story. */
type Searched = Pick<Story | StoryFile, 'headline' | 'summary' | 'byline' | 'publisher' | 'body'> & {
  readonly photos?: readonly { readonly caption: string }[] | undefined;
};

/** The text of a story that full-text search covers: what it says, without deletions. */
export function toSearchText({ headline, summary, byline, publisher, body, photos = [] }: Searched): string {
  const blocks = body.flatMap((block) => {
    if (block.type === 'table') return block.rows.flat();
    return 'text' in block ? [toldText(block.text, block.marks)] : [];
  });
  return [headline, summary, byline, publisher.name, ...blocks, ...photos.map(({ caption }) => caption)]
    .filter((text) => text !== undefined)
    .join('\n');
}
