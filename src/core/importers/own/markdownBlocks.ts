import type { Token, Tokens } from 'marked';
import type { DraftBlock } from '../draft.ts';
import { isFigure, readFigure } from './figureText.ts';
import { toInlineText } from './inlineText.ts';

/** `anchors`: the ids by which links of the file refer to the block. */
type Placed = { readonly block: DraftBlock; readonly anchors: readonly string[] };

/** The blocks of the body as bodyMarkdown writes them. */
export function markdownBlocks(tokens: readonly Token[]): readonly Placed[] {
  const placed: Placed[] = [];
  let waiting: readonly string[] = [];
  for (const token of tokens) {
    if (isAnchor(token)) {
      waiting = anchorsIn([token]);
      continue;
    }
    const [first, ...rest] = toBlocks(token);
    if (first) placed.push({ ...first, anchors: [...waiting, ...first.anchors] }, ...rest);
    waiting = [];
  }
  return placed;
}

/** Nothing but an anchor, of the block below it. */
function isAnchor(token: Token): boolean {
  return token.type === 'paragraph' && /^(?:<a id="[a-z0-9-]{1,200}"><\/a>)+$/.test(token.raw.trim());
}

function anchorsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    const id = token.type === 'html' ? /^<a id="([a-z0-9-]+)">$/.exec(token.raw)?.[1] : undefined;
    return [
      ...(id === undefined ? [] : [id]),
      ...('tokens' in token && token.tokens ? anchorsIn(token.tokens) : []),
    ];
  });
}

function toBlocks(token: Token): readonly Placed[] {
  switch (token.type) {
    case 'paragraph':
      if (isFigure(token)) return [alone({ type: 'figure', picture: readFigure(token) })];
      return [text({ type: 'paragraph' }, (token as Tokens.Paragraph).tokens)];
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      return [text({ type: 'heading', level: depth <= 2 ? 2 : depth === 3 ? 3 : 4 }, tokens)];
    }
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap((inner) =>
        'tokens' in inner && inner.tokens ? [text({ type: 'quote' }, inner.tokens)] : [],
      );
    case 'list':
      return listItems(token as Tokens.List, 0);
    case 'code':
      return [alone({ type: 'preformatted', text: (token as Tokens.Code).text, marks: [] })];
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const toRow = (cells: readonly Tokens.TableCell[]) =>
        cells.map(({ tokens }) => toInlineText(tokens).text);
      return [alone({ type: 'table', rows: [toRow(header), ...rows.map(toRow)] })];
    }
    case 'hr':
      return [alone({ type: 'rule' })];
    default:
      return [];
  }
}

function alone(block: DraftBlock): Placed {
  return { block, anchors: [] };
}

type TextBlock = Extract<DraftBlock, { readonly text: string }>;
type Kind = TextBlock extends infer Block
  ? Block extends TextBlock
    ? Omit<Block, 'text' | 'marks'>
    : never
  : never;

function text(kind: Kind, tokens: readonly Token[]): Placed {
  return { block: { ...kind, ...toInlineText(tokens) }, anchors: anchorsIn(tokens) };
}

function listItems({ ordered, items }: Tokens.List, depth: number): readonly Placed[] {
  return items.flatMap(({ tokens }) => [
    text(
      { type: 'listItem', list: ordered ? 'number' : 'bullet', depth },
      tokens.filter(({ type }) => type !== 'list'),
    ),
    ...tokens.flatMap((token) => (token.type === 'list' ? listItems(token as Tokens.List, depth + 1) : [])),
  ]);
}
