import { assertNever } from '../../assertNever.ts';
import { parseEdtf } from '../../dates/edtf.ts';
import { toMachineDate } from '../../dates/toMachineDate.ts';
import { markTags } from '../../story/markTags.ts';
import { type MarkedRange, type Markup, mentionDomId } from '../../story/markup.ts';
import type { BlockId, Mark, Story } from '../../story/story.ts';
import { nestRanges, type TextNode } from '../../text/nestRanges.ts';
import { attributes, escapeHtml, safeHref } from './escapeHtml.ts';
import type { KeptMark, KeptRanges } from './keptHtml.ts';

/** DOM id of what a source says; no id of the file contains a full stop, and those of evidence have a number after it. */
export function claimDomId(block: BlockId, index: number): string {
  return `${block}.said${index + 1}`;
}

/** Renders a block's text with everything annotated in it. */
export type DrawText = (block: BlockId, text: string) => string;

/** Text with its inline marks only: for the body of a news item, where our ids and styles would be meaningless. */
export function drawMarks(text: string, marks: readonly Mark[] = []): string {
  const ranges = marks.map((mark) => ({ ...mark, value: { kind: 'mark' as const, mark } }));
  return drawNodes(nestRanges(text, ranges), {
    times: [],
    attributions: [],
    used: new Set(),
    isInLink: false,
  });
}

/** Text with marks, names, dates, the evidence of events and what sources say, each with an id as link target. */
export function textDrawer(
  story: Story,
  markup: ReadonlyMap<BlockId, readonly MarkedRange[]>,
  kept: KeptRanges = new Map(),
): DrawText {
  const used = new Set<string>();
  const { times, attributions } = story;
  return (block, text) =>
    // Highlights last, so that they are split where they cross what is annotated.
    drawNodes(nestRanges<Drawn>(text, [...(markup.get(block) ?? []), ...(kept.get(block) ?? [])]), {
      times,
      attributions,
      used,
      isInLink: false,
    });
}

type Drawn = Markup | KeptMark;

type Context = {
  readonly times: Story['times'];
  readonly attributions: Story['attributions'];
  /** Ids used so far: a range that is split in two gets its id once. */
  readonly used: Set<string>;
  readonly isInLink: boolean;
};

function drawNodes(nodes: readonly TextNode<Drawn>[], context: Context): string {
  return nodes
    .map((node) =>
      node.kind === 'text'
        ? escapeHtml(node.text)
        : drawRange(node.value, context, (inner) => drawNodes(node.children, { ...context, ...inner })),
    )
    .join('');
}

type DrawInner = (changes?: Partial<Context>) => string;

function drawRange(value: Drawn, context: Context, inner: DrawInner): string {
  switch (value.kind) {
    case 'mention': {
      const id = once(mentionDomId(value.entity, value.n), context);
      const kind = `name ${value.entityKind}${value.sure ? '' : ' unsure'}`;
      return `<span${attributes({ class: kind, id, 'data-entity': value.entity })}>${inner()}</span>`;
    }
    case 'sentence':
      return `<span${attributes({ class: 'told', id: once(value.id, context) })}>${inner()}</span>`;
    case 'claim': {
      const said = context.attributions[value.index];
      if (said?.source === undefined) return inner();
      const id = once(claimDomId(said.block, value.index), context);
      return `<span${attributes({ id })}>${inner()}</span>`;
    }
    case 'time': {
      const when = parseEdtf(context.times[value.index]?.when ?? '');
      const datetime = toMachineDate(when || undefined);
      return datetime === undefined ? inner() : `<time${attributes({ datetime })}>${inner()}</time>`;
    }
    case 'kept':
      return `<mark${attributes({ class: `kept ${value.shape}`, id: once(value.id, context) })}>${inner()}</mark>`;
    case 'cue':
    case 'notice':
      return inner();
    case 'mark':
      return drawMark(value.mark, context, inner);
    default:
      return assertNever(value);
  }
}

function drawMark(mark: Mark, { isInLink }: Context, inner: DrawInner): string {
  if (mark.type === 'ruby') return `<ruby>${inner()}<rt>${escapeHtml(mark.reading)}</rt></ruby>`;
  if (mark.type !== 'link') return `<${markTags[mark.type]}>${inner()}</${markTags[mark.type]}>`;
  const href = safeHref(mark.href);
  // Links can't be nested in HTML: the outer one is kept.
  if (href === undefined || isInLink) return inner();
  return `<a${attributes({ href, rel: 'noopener noreferrer' })}>${inner({ isInLink: true })}</a>`;
}

function once(id: string, { used }: Context): string | undefined {
  if (used.has(id)) return undefined;
  used.add(id);
  return id;
}
