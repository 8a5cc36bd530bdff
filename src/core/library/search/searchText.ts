import type { StoryFile } from '../../story/schema.ts';
import type { Story } from '../../story/story.ts';
import { toldText } from '../../story/toldText.ts';

/** A story file or a parsed story. */
type Searched = Pick<Story | StoryFile, 'headline' | 'summary' | 'byline' | 'publisher' | 'body'> & {
  readonly photos?: readonly { readonly caption: string }[] | undefined;
};

/** A passage of a story; `block`: its id in the body, if the page can open the story there. */
export type Passage = { readonly text: string; readonly block?: string };

/** What full-text search covers, in the order of the page: what the story says, without deletions. */
export function toPassages({
  headline,
  summary,
  byline,
  publisher,
  body,
  photos = [],
}: Searched): readonly Passage[] {
  const plain = (text: string | undefined) => (text === undefined ? [] : [{ text }]);
  return [
    ...[headline, summary, byline, publisher.name].flatMap(plain),
    ...body.flatMap((block): readonly Passage[] => {
      if (block.type === 'table') return block.rows.flat().flatMap(plain);
      return 'text' in block ? [{ text: toldText(block.text, block.marks), block: block.id }] : [];
    }),
    ...photos.flatMap(({ caption }) => plain(caption)),
  ];
}

/** The same as one text. */
export function toSearchText(story: Searched): string {
  return joinPassages(toPassages(story));
}

export function joinPassages(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('\n');
}
