import { assertNever } from '../../assertNever.ts';
import { groupBody, type ListItem } from '../../story/bodyGroups.ts';
import type { BodyBlock, PhotoId, Story } from '../../story/story.ts';
import { type TableCell, tableRows } from '../../story/tableRows.ts';
import { attributes, escapeHtml } from './escapeHtml.ts';

type Block = Exclude<BodyBlock, { type: 'listItem' }>;
type TextBlock = Extract<BodyBlock, { text: string }>;

type Drawing = {
  readonly drawText: (block: TextBlock) => string;
  readonly drawFigure: (photo: PhotoId) => string;
  /** The dateline and its dash, before the text of the first paragraph. */
  readonly lead: string;
  /** Without ids the body can be embedded in another page. */
  readonly hasIds: boolean;
};

/** The body as HTML, a line per block. */
export function bodyHtml({ body }: Pick<Story, 'body'>, drawing: Drawing): string {
  const first = body.find(({ type }) => type === 'paragraph');
  const lines: string[] = first || drawing.lead === '' ? [] : [`<p>${drawing.lead}</p>`];
  for (const group of groupBody(body))
    lines.push(
      group.kind === 'list'
        ? drawList(group.items, group.list === 'number' ? 'ol' : 'ul', drawing)
        : drawBlock(group.block, group.block === first ? drawing.lead : '', drawing),
    );
  return lines.join('\n');
}

function drawBlock(block: Block, lead: string, { drawText, drawFigure, hasIds }: Drawing): string {
  const id = attributes({ id: hasIds ? block.id : undefined });
  switch (block.type) {
    case 'paragraph':
      return lead === '' ? `<p${id}>${drawText(block)}</p>` : `<p>${lead}${wrap(id, drawText(block))}</p>`;
    case 'heading':
      return `<h${block.level}${id}>${drawText(block)}</h${block.level}>`;
    case 'quote':
      return block.pull
        ? `<aside class="pull-quote"><blockquote><p${id}>${drawText(block)}</p></blockquote></aside>`
        : `<blockquote><p${id}>${drawText(block)}</p></blockquote>`;
    case 'preformatted':
      // Parsers drop a line break directly after <pre>, so one is always added.
      return `<pre${id}>\n${drawText(block)}</pre>`;
    case 'figure':
      return drawFigure(block.photo);
    case 'table':
      return `<table${id}>\n${drawTable(block)}\n</table>`;
    case 'rule':
      return `<hr${id}>`;
    default:
      return assertNever(block);
  }
}

/** The block's id is on the element of its text alone, so that offsets count nothing else. */
function wrap(id: string, text: string): string {
  return id === '' ? text : `<span${id}>${text}</span>`;
}

function drawTable(table: Extract<Block, { type: 'table' }>): string {
  const { head, body } = tableRows(table);
  return [...head, ...body].map((cells) => `<tr>${cells.map(drawCell).join('')}</tr>`).join('\n');
}

function drawCell({ text, scope, rowSpan, colSpan }: TableCell): string {
  const tag = scope ? 'th' : 'td';
  // The scope of a head at the top is plain from its place.
  const said = attributes({
    scope: scope === 'row' ? scope : undefined,
    rowspan: rowSpan?.toString(),
    colspan: colSpan?.toString(),
  });
  return `<${tag}${said}>${escapeHtml(text)}</${tag}>`;
}

function drawList(items: readonly ListItem[], tag: 'ol' | 'ul', drawing: Drawing): string {
  const { drawText, hasIds } = drawing;
  const lines = items.map(({ block, inner }) => {
    const text = wrap(attributes({ id: hasIds ? block.id : undefined }), drawText(block));
    return `<li>${text}${inner.length > 0 ? drawList(inner, tag, drawing) : ''}</li>`;
  });
  return `<${tag}>${lines.join('')}</${tag}>`;
}
