import type { BlockId, BodyBlock, Story } from '../story/story.ts';
import { counted } from '../text/counted.ts';

type Words = readonly [one: string, many: string];

const words: Readonly<Record<BodyBlock['type'], Words>> = {
  paragraph: ['paragraph', 'paragraphs'],
  heading: ['heading', 'headings'],
  listItem: ['list item', 'list items'],
  quote: ['quotation', 'quotations'],
  preformatted: ['preformatted text', 'preformatted texts'],
  table: ['table', 'tables'],
  figure: ['picture', 'pictures'],
  rule: ['rule', 'rules'],
};

/** What these are called together: "paragraph", "3 tables", or "4 parts" if they are of several kinds. */
export function partWords(types: readonly BodyBlock['type'][]): string {
  const [one, many] = new Set(types).size === 1 && types[0] ? words[types[0]] : ['part', 'parts'];
  return types.length === 1 ? one : counted(types.length, one, many);
}

/** The kinds of these blocks of the body, in its order. */
export function partTypes(
  { body }: Pick<Story, 'body'>,
  ids: readonly BlockId[],
): readonly BodyBlock['type'][] {
  const wanted = new Set(ids);
  return body.flatMap(({ id, type }) => (wanted.has(id) ? [type] : []));
}
