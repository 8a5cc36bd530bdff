import { createContext, type ReactNode, useContext } from 'react';
import { assertNever } from '#core/assertNever.ts';
import { markTags } from '#core/story/markTags.ts';
import { type MarkedRange, type Markup, mentionDomId } from '#core/story/markup.ts';
import type { BlockId, Span, TimeExpression } from '#core/story/story.ts';
import { nestRanges, type TextNode } from '#core/text/nestRanges.ts';

export type TextDrawing = {
  readonly markup: ReadonlyMap<BlockId, readonly MarkedRange[]>;
  readonly times: readonly TimeExpression[];
};

/** Doesn't change when names or events are highlighted, so the text isn't rendered again. */
export const TextDrawingContext = createContext<TextDrawing | undefined>(undefined);

type Props = {
  readonly block: BlockId;
  readonly text: string;
  readonly within?: Span;
  /** For a second rendering of the same text (the viewer's caption): omits ids. */
  readonly copy?: boolean;
};

/** A block's text with its names, evidence sentences, times, notices and marks as nested elements. */
export function MarkedText({ block, text, within, copy = false }: Props) {
  const drawing = useContext(TextDrawingContext);
  if (!drawing) throw new Error('MarkedText needs a TextDrawingContext');
  const ranges = drawing.markup.get(block) ?? [];
  return <>{drawNodes(nestRanges(text, ranges, within), { copy, times: drawing.times })}</>;
}

type DrawOptions = { readonly copy: boolean; readonly times: readonly TimeExpression[] };

function drawNodes(nodes: readonly TextNode<Markup>[], options: DrawOptions): ReactNode[] {
  return nodes.map((node) => (node.kind === 'text' ? node.text : drawRange(node, options)));
}

function drawRange(node: Extract<TextNode<Markup>, { kind: 'range' }>, options: DrawOptions): ReactNode {
  const { value, start } = node;
  const children = drawNodes(node.children, options);
  switch (value.kind) {
    case 'mention':
      return drawMention(value, children, options.copy, start);
    case 'sentence':
      return (
        <span
          key={start}
          className="sentence"
          data-events={value.events.join(' ')}
          {...(!options.copy && { id: value.id, tabIndex: -1 })}
        >
          {children}
        </span>
      );
    case 'claim':
      return (
        <span key={start} className="claim" {...(!options.copy && { 'data-claim': value.index })}>
          {children}
        </span>
      );
    case 'cue':
      return (
        <span key={start} className="cue">
          {children}
        </span>
      );
    case 'time':
      return (
        <span key={start} className="time" data-time={value.index}>
          {children}
        </span>
      );
    case 'notice':
      return (
        <span key={start} className="in-notice" data-notice={value.notice}>
          {children}
        </span>
      );
    case 'mark':
      return drawMark(value.mark, children, start);
    default:
      return assertNever(value);
  }
}

function drawMention(
  mention: Extract<Markup, { kind: 'mention' }>,
  children: ReactNode[],
  copy: boolean,
  key: number,
): ReactNode {
  const attributes = {
    className: 'mention',
    'data-entity': mention.entity,
    'data-kind': mention.entityKind,
    ...(mention.isFirst && { 'data-first': '' }),
    ...(!mention.sure && { 'data-unsure': '' }),
    ...(mention.isOwn && { 'data-own': '' }),
    ...(!copy && { id: mentionDomId(mention.entity, mention.n) }),
  };
  if (mention.isLink && !copy)
    return (
      <a key={key} href={`#entity-${mention.entity}`} {...attributes}>
        {children}
      </a>
    );
  return (
    <span key={key} {...attributes}>
      {children}
    </span>
  );
}

function drawMark(
  mark: Extract<Markup, { kind: 'mark' }>['mark'],
  children: ReactNode[],
  key: number,
): ReactNode {
  if (mark.type === 'link')
    return (
      <a key={key} className="link" href={mark.href} rel="noopener noreferrer">
        {children}
      </a>
    );
  // The reading is a pseudo-element's content, so that it is in no offset, copy or search.
  if (mark.type === 'ruby')
    return (
      <ruby key={key}>
        {children}
        <rt data-reading={mark.reading} />
      </ruby>
    );
  const Tag = markTags[mark.type];
  return <Tag key={key}>{children}</Tag>;
}
