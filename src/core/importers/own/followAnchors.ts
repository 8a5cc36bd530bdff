import type { Mark } from '../../story/story.ts';
import { blockIds } from '../blockIds.ts';
import type { ArticleDraft, DraftText } from '../draft.ts';

/**
 * Links within the story lead to the ids that its blocks get now; those to a part that the file doesn't name become plain
 * text. `anchors`: for each block of the body, the ids that links of the file have for it.
 */
export function followAnchors(draft: ArticleDraft, anchors: readonly (readonly string[])[]): ArticleDraft {
  const ids = blockIds(draft.blocks);
  const known = new Map(anchors.flatMap((names, i) => names.map((name) => [name, ids[i]] as const)));
  for (const id of fixedIds(draft)) known.set(id, id);
  const follow = <Text extends DraftText>(line: Text): Text => ({
    ...line,
    marks: line.marks.flatMap((mark): readonly Mark[] => {
      if (mark.type !== 'link' || !mark.href.startsWith('#')) return [mark];
      const id = known.get(mark.href.slice(1));
      return id === undefined ? [] : [{ ...mark, href: `#${id}` }];
    }),
  });
  return {
    ...draft,
    blocks: draft.blocks.map((block) => ('marks' in block ? follow(block) : block)),
    contributors: draft.contributors.map(follow),
    links: draft.links.map(follow),
  };
}

/** Parts around the body are called the same in every story. */
function fixedIds({ fields, contributors, links }: ArticleDraft): readonly string[] {
  return [
    ...(['headline', 'summary', 'byline', 'dateline'] as const).filter((name) => (fields[name] ?? '') !== ''),
    ...contributors.map((_, i) => `contributor-${i + 1}`),
    ...links.map((_, i) => `link-${i + 1}`),
  ];
}
