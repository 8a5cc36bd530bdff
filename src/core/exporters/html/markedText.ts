import { assertNever } from '../../assertNever.ts';
import { parseEdtf } from '../../dates/edtf.ts';
import { toMachineDate } from '../../dates/toMachineDate.ts';
import { type MarkedRange, type Markup, mentionDomId } from '../../story/markup.ts';
import type { BlockId, Mark, Story } from '../../story/story.ts';
import { nestRanges, type TextNode } from '../../text/nestRanges.ts';
import { attributes, escapeHtml, safeHref } from './escapeHtml.ts';

/** Draws a block's text with all that stands in it. */
export type DrawText = (block: BlockId, text: string) => string;

/** Text with its marks only: for the body of a news item, where our ids would mean nothing. */
export function drawMarks(text: string, marks: readonly Mark[] = []): string {
  const ranges = marks.map((mark) => ({ ...mark, value: { kind: 'mark' as const, mark } }));
  return drawNodes(nestRanges(text, ranges), { times: [], used: new Set(), isInLink: false });
}

/** Text with marks, names, dates and the passages that events rest on, each reachable by its id. */
export function textDrawer(story: Story, markup: ReadonlyMap<BlockId, readonly MarkedRange[]>): DrawText {
  const used = new Set<string>();
  return (block, text) =>
    drawNodes(nestRanges(text, markup.get(block) ?? []), { times: story.times, used, isInLink: false });
}

type Context = {
  readonly times: Story['times'];
  /** Ids given so far: a range cut in two has its id once. */
  readonly used: Set<string>;
  readonly isInLink: boolean;
};

function drawNodes(nodes: readonly TextNode<Markup>[], context: Context): string {
  return nodes
    .map((node) =>
      node.kind === 'text'
        ? escapeHtml(node.text)
        : drawRange(node.value, context, (inner) => drawNodes(node.children, { ...context, ...inner })),
    )
    .join('');
}

type DrawInner = (changes?: Partial<Context>) => string;

function drawRange(value: Markup, context: Context, inner: DrawInner): string {
  switch (value.kind) {
    case 'mention': {
      const id = once(mentionDomId(value.entity, value.n), context);
      const kind = `name ${value.entityKind}${value.sure ? '' : ' unsure'}`;
      return `<span${attributes({ class: kind, id })}>${inner()}</span>`;
    }
    case 'sentence':
      return `<span${attributes({ class: 'told', id: once(value.id, context) })}>${inner()}</span>`;
    case 'time': {
      const when = parseEdtf(context.times[value.index]?.when ?? '');
      const datetime = toMachineDate(when || undefined);
      return datetime === undefined ? inner() : `<time${attributes({ datetime })}>${inner()}</time>`;
    }
    case 'notice':
      return inner();
    case 'mark':
      return drawMark(value.mark, context, inner);
    default:
      return assertNever(value);
  }
}

const tags = { strong: 'strong', emphasis: 'em', code: 'code' } as const;

function drawMark(mark: Mark, { isInLink }: Context, inner: DrawInner): string {
  if (mark.type !== 'link') return `<${tags[mark.type]}>${inner()}</${tags[mark.type]}>`;
  const href = safeHref(mark.href);
  // A link in a link is no HTML: the outer one stays.
  if (href === undefined || isInLink) return inner();
  return `<a${attributes({ href, rel: 'noreferrer' })}>${inner({ isInLink: true })}</a>`;
}

function once(id: string, { used }: Context): string | undefined {
  if (used.has(id)) return undefined;
  used.add(id);
  return id;
}
