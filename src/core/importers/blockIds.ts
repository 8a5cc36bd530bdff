import type { DraftBlock } from './draft.ts';

/** Ids are counted by kind, so the fourth paragraph is always `p4`. */
const letters: Readonly<Record<DraftBlock['type'], string>> = {
  paragraph: 'p',
  heading: 'h',
  quote: 'q',
  listItem: 'l',
  figure: 'f',
  table: 't',
  rule: 'r',
  preformatted: 'c',
};

/** The ids that the blocks have in their story. */
export function blockIds(blocks: readonly DraftBlock[]): readonly string[] {
  const counts = new Map<string, number>();
  return blocks.map(({ type }) => {
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return `${letters[type]}${count}`;
  });
}
