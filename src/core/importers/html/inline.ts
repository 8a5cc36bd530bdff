import type { Mark } from '../../story/story.ts';
import type { DraftText } from '../draft.ts';
import { toSafeAddress } from '../text/safeMarks.ts';
import { resolveAddress } from './address.ts';
import { fragmentOf } from './fragmentTargets.ts';
import { collapseSpace } from './inlineSpace.ts';
import { isNoteReference } from './noteReference.ts';
import { quotationMarks } from './quotationMarks.ts';
import { attribute, type Element, isElement, isSilent, type Node, textOf } from './tree.ts';

const strong = new Set(['b', 'strong']);
const emphasis = new Set(['i', 'em', 'cite', 'dfn']);
const code = new Set(['code', 'kbd', 'samp', 'tt']);
const deletion = new Set(['del', 's', 'strike']);

/** `base`: the address that links are relative to; `language`: that of the page, for quotation marks. */
export type InlineContext = {
  readonly base: string | undefined;
  readonly language?: string | undefined;
};

/**
 * Inline nodes as text with marks. White space is collapsed as in browsers, a line break is one in the text, and marks
 * never start or end with either.
 */
export function toInlineText(nodes: readonly Node[], context: InlineContext): DraftText {
  const builder: Builder = { ...context, parts: [], length: 0, endsInSpace: true, quotes: 0, marks: [] };
  for (const node of nodes) append(node, builder);
  const text = builder.parts.join('').trimEnd();
  return { text, marks: mergeMarks(builder.marks.flatMap((mark) => trimMark(mark, text))) };
}

/** An array rather than one string: reading the end of a growing string costs its whole length each time. */
type Builder = InlineContext & {
  readonly parts: string[];
  length: number;
  endsInSpace: boolean;
  /** How many quotations are open. */
  quotes: number;
  readonly marks: Mark[];
};

function append(node: Node, builder: Builder): void {
  if (!isElement(node)) {
    const spaced = collapseSpace(node);
    push(builder.endsInSpace ? spaced.replace(/^[ \u00a0\u202f]/, '') : spaced, builder);
  } else if (node.tag === 'br') breakLine(builder);
  else if (node.tag === 'q') quote(node, builder);
  else if (node.tag === 'ruby') ruby(node, builder);
  else if (!isSilent(node)) {
    const before = node.tag === 'sup' ? builder.parts.slice(-3).join('') : '';
    const start = builder.length;
    for (const child of node.children) append(child, builder);
    const end = builder.length;
    if (end > start)
      builder.marks.push(...marksOf(node, before, builder).map((mark) => ({ ...mark, start, end })));
  }
}

function push(text: string, builder: Builder): void {
  if (text === '') return;
  builder.parts.push(text);
  builder.length += text.length;
  builder.endsInSpace = /[ \n]$/.test(text);
}

/** Without the space before it; a second one in a row, or one at the start, adds nothing. */
function breakLine(builder: Builder): void {
  const last = builder.parts.at(-1);
  if (last === undefined || last.endsWith('\n')) return;
  const kept = last.trimEnd();
  builder.parts[builder.parts.length - 1] = kept;
  builder.length -= last.length - kept.length;
  push('\n', builder);
}

function quote(element: Element, builder: Builder): void {
  const [open, close] = quotationMarks(builder.language, builder.quotes);
  push(open, builder);
  builder.quotes += 1;
  for (const child of element.children) append(child, builder);
  builder.quotes -= 1;
  push(close, builder);
}

/** Characters with their reading: only the characters are text. */
function ruby(element: Element, builder: Builder): void {
  let start = builder.length;
  for (const child of element.children) {
    if (!isElement(child) || !isSilent(child)) append(child, builder);
    else if (child.tag === 'rt') {
      const reading = collapseSpace(textOf({ ...child, tag: 'span' })).trim();
      const end = builder.length;
      if (reading !== '' && end > start) builder.marks.push({ type: 'ruby', start, end, reading });
      start = end;
    }
  }
}

/**
 * Stands for an address that isn't kept, often a relative one of a page without its own: the line is still known to be a
 * link until the story is made, which drops it.
 */
const unresolved = '#';

type Kind =
  | { readonly type: Exclude<Mark['type'], 'link' | 'ruby'> }
  | { readonly type: 'link'; readonly href: string };

function marksOf(element: Element, before: string, { base }: InlineContext): readonly Kind[] {
  const { tag } = element;
  if (tag === 'a') {
    const said = attribute(element, 'href');
    const fragment = fragmentOf(said, base);
    if (fragment !== undefined) return [{ type: 'link', href: `#${fragment}` }];
    const href = toSafeAddress(resolveAddress(said, base));
    if (href !== undefined) return [{ type: 'link', href }];
    return said === '' || said === '#' ? [] : [{ type: 'link', href: unresolved }];
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
  if (deletion.has(tag) || /text-decoration(?:-line)?:[^;]*line-through/.test(style))
    kinds.push({ type: 'deletion' });
  if (tag === 'ins') kinds.push({ type: 'insertion' });
  if (tag === 'sup')
    kinds.push({ type: isNoteReference(element, textOf(element), before) ? 'footnote' : 'superscript' });
  if (tag === 'sub') kinds.push({ type: 'subscript' });
  return kinds;
}

function trimMark(mark: Mark, text: string): readonly Mark[] {
  let { start, end } = mark;
  end = Math.min(end, text.length);
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return start < end ? [{ ...mark, start, end }] : [];
}

/** Adjacent marks of one kind are merged; one nested in the same kind is removed. Readings stay apart. */
function mergeMarks(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  const lastOfKind = new Map<string, number>();
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const kind = mark.type === 'link' ? mark.href : mark.type;
    const at = lastOfKind.get(kind) ?? -1;
    const other = mark.type === 'ruby' ? undefined : merged[at];
    if (other && mark.start <= other.end) merged[at] = { ...other, end: Math.max(other.end, mark.end) };
    else lastOfKind.set(kind, merged.push(mark) - 1);
  }
  return merged;
}
