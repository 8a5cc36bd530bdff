import type { Mark } from '../story/story.ts';
import { blockIds } from './blockIds.ts';
import type { ArticleDraft, DraftText, Guess } from './draft.ts';
import { toBareText } from './text/sameText.ts';

/**
 * Links within the article lead to a block of the story; those to a place that isn't in it become plain text, and are
 * reported. To be called when the blocks are final, since their ids count them.
 */
export function resolveFragments(draft: ArticleDraft): ArticleDraft {
  const ids = blockIds(draft.blocks);
  const texts = draft.blocks.map((block) => ('text' in block ? toBareText(block.text) : ''));
  const lost: Guess[] = [];
  const idOf = (fragment: string): string | undefined => {
    const target = toBareText(draft.targets?.get(fragment) ?? '');
    const shared = texts.map((text) => sharedStart(text, target));
    const most = Math.max(0, ...shared);
    return most === 0 ? undefined : ids[shared.indexOf(most)];
  };
  const resolve = <Text extends DraftText>(line: Text): Text => {
    if (!line.marks.some(isFragment)) return line;
    const marks = line.marks.flatMap((mark): readonly Mark[] => {
      if (!isFragment(mark)) return [mark];
      const id = idOf(mark.href.slice(1));
      if (id !== undefined) return [{ ...mark, href: `#${id}` }];
      lost.push({
        field: 'link',
        value: line.text.slice(mark.start, mark.end),
        because: `the place it leads to, ${mark.href}, is not in the article`,
      });
      return [];
    });
    return { ...line, marks };
  };
  const blocks = draft.blocks.map((block) => ('marks' in block ? resolve(block) : block));
  const contributors = draft.contributors.map(resolve);
  const links = draft.links.map(resolve);
  return { ...draft, blocks, contributors, links, unusable: [...draft.unusable, ...lost] };
}

/** A link to `#` alone stands for an address that isn't kept. */
function isFragment(mark: Mark): mark is Mark & { readonly type: 'link' } {
  return mark.type === 'link' && /^#./.test(mark.href);
}

/** The length of the shorter text if the longer one starts with it, else 0. */
function sharedStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length) ? length : 0;
}
