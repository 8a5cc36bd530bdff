import type { Passage, Story } from './story.ts';
import { type StoryFileError, toShown } from './storyFileError.ts';

type Listed = Passage & { readonly path: string };

/**
 * Mentions may be nested ("U.N." in "U.N. Security Council") but not overlap in part, which couldn't be rendered as
 * nested elements. Attributions may not overlap at all: a clause has one source.
 */
export function checkNesting({ mentions, attributions }: Story): readonly StoryFileError[] {
  return [
    ...overlaps(withPaths(mentions, 'mentions'), (outer, inner) => inner.end > outer.end).map(
      ([outer, inner]) => toError(inner, outer, 'a mention that stands inside its neighbour or clear of it'),
    ),
    ...repeats(mentions),
    ...overlaps(withPaths(attributions, 'attributions'), () => true).map(([outer, inner]) =>
      toError(inner, outer, 'clauses that do not overlap'),
    ),
  ];
}

function withPaths(list: readonly Passage[], name: string): readonly Listed[] {
  return list.map(({ block, start, end }, i) => ({ block, start, end, path: `${name}[${i}]` }));
}

/** Each range that starts inside an earlier one and conflicts with it, with the closest such range. */
function overlaps(
  list: readonly Listed[],
  clash: (outer: Listed, inner: Listed) => boolean,
): readonly (readonly [Listed, Listed])[] {
  const found: [Listed, Listed][] = [];
  let open: Listed[] = [];
  for (const passage of list.toSorted(byBlockThenStart)) {
    open = open.filter(({ block, end }) => block === passage.block && end > passage.start);
    const outer = open.findLast((earlier) => clash(earlier, passage));
    if (outer) found.push([outer, passage]);
    open.push(passage);
  }
  return found;
}

function byBlockThenStart(a: Listed, b: Listed): number {
  if (a.block !== b.block) return a.block < b.block ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}

/** The same entity twice over the same words would be counted as two mentions. */
function repeats(mentions: Story['mentions']): readonly StoryFileError[] {
  const seen = new Map<string, number>();
  return mentions.flatMap(({ entity, block, start, end }, i) => {
    const key = `${entity} ${block} ${start} ${end}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    const expected = `one mention of ${entity} over the same words`;
    return first === undefined
      ? []
      : [{ path: `mentions[${i}]`, expected, found: `the same range as mentions[${first}]` }];
  });
}

function toError(inner: Listed, outer: Listed, expected: string): StoryFileError {
  const at = ({ start, end }: Listed) => `${start} to ${end}`;
  return {
    path: inner.path,
    expected,
    found: `${at(inner)} beside ${outer.path}, ${at(outer)}, in block ${toShown(inner.block)}`,
  };
}
