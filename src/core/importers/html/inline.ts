import type { Mark } from '../../story/story.ts';
import type { DraftText } from '../draft.ts';
import { toSafeAddress } from '../text/safeMarks.ts';
import { resolveAddress } from './address.ts';
import { attribute, type Element, isElement, isSilent, type Node } from './tree.ts';

const strong = new Set(['b', 'strong']);
const emphasis = new Set(['i', 'em', 'cite', 'dfn']);
const code = new Set(['code', 'kbd', 'samp', 'tt']);

/**
 * Inline nodes as text with marks. White space is collapsed as in browsers, a line break becomes a space, and marks never
 * start or end with one.
 */
export function toInlineText(nodes: readonly Node[], base: string | undefined): DraftText {
  const builder: Builder = { parts: [], length: 0, endsInSpace: true, marks: [], base };
  for (const node of nodes) append(node, builder);
  const text = builder.parts.join('').trimEnd();
  return { text, marks: mergeMarks(builder.marks.flatMap((mark) => trimMark(mark, text))) };
}

/** An array rather than one string: reading the end of a growing string costs its whole length each time. */
type Builder = {
  readonly parts: string[];
  length: number;
  endsInSpace: boolean;
  readonly marks: Mark[];
  readonly base: string | undefined;
};

function append(node: Node, builder: Builder): void {
  if (!isElement(node)) {
    const spaced = node.replace(/[\u200b\ufeff\u00ad]/g, '').replace(/[\s\u00a0]+/g, ' ');
    const text = builder.endsInSpace ? spaced.replace(/^ /, '') : spaced;
    if (text === '') return;
    builder.parts.push(text);
    builder.length += text.length;
    builder.endsInSpace = text.endsWith(' ');
    return;
  }
  if (isSilent(node)) return;
  if (node.tag === 'br') append(' ', builder);
  const start = builder.length;
  for (const child of node.children) append(child, builder);
  const end = builder.length;
  if (end > start)
    builder.marks.push(...marksOf(node, builder.base).map((mark) => ({ ...mark, start, end })));
}

type Kind =
  | { readonly type: 'strong' | 'emphasis' | 'code' }
  | { readonly type: 'link'; readonly href: string };

function marksOf(element: Element, base: string | undefined): readonly Kind[] {
  const { tag } = element;
  if (tag === 'a') {
    const href = toSafeAddress(resolveAddress(attribute(element, 'href'), base));
    return href === undefined ? [] : [{ type: 'link', href }];
  }
  const style = attribute(element, 'style').toLowerCase().replace(/\s/g, '');
  const kinds: Kind[] = [];
  // Google Docs wraps a paste in <b style="font-weight:normal"> and expresses bold by font weight.
  const isPlain = /font-weight:(?:normal|400)/.test(style);
  if ((strong.has(tag) && !isPlain) || (tag === 'span' && /font-weight:(?:bold|[6-9]00)/.test(style)))
    kinds.push({ type: 'strong' });
  const isUpright = /font-style:normal/.test(style);
  if ((emphasis.has(tag) && !isUpright) || (tag === 'span' && /font-style:italic/.test(style)))
    kinds.push({ type: 'emphasis' });
  if (code.has(tag)) kinds.push({ type: 'code' });
  return kinds;
}

function trimMark(mark: Mark, text: string): readonly Mark[] {
  let { start, end } = mark;
  end = Math.min(end, text.length);
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return start < end ? [{ ...mark, start, end }] : [];
}

/** Adjacent marks of one kind are merged; one nested in the same kind is removed. */
function mergeMarks(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  const lastOfKind = new Map<string, number>();
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const kind = mark.type === 'link' ? mark.href : mark.type;
    const at = lastOfKind.get(kind) ?? -1;
    const other = merged[at];
    if (other && mark.start <= other.end) merged[at] = { ...other, end: Math.max(other.end, mark.end) };
    else lastOfKind.set(kind, merged.push(mark) - 1);
  }
  return merged;
}
