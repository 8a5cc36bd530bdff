import { assertNever } from '../../assertNever.ts';
import { groupBody, type ListItem, splitTable } from '../../story/bodyGroups.ts';
import type { BodyBlock, PhotoId, Story } from '../../story/story.ts';
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
      return `<blockquote><p${id}>${drawText(block)}</p></blockquote>`;
    case 'preformatted':
      // Parsers drop a line break directly after <pre>, so one is always added.
      return `<pre${id}>\n${drawText(block)}</pre>`;
    case 'figure':
      return drawFigure(block.photo);
    case 'table':
      return `<table${id}>\n${drawTable(block.rows)}\n</table>`;
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

function drawTable(rows: readonly (readonly string[])[]): string {
  const table = splitTable(rows);
  const drawRow = (tag: 'th' | 'td') => (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return [...(table.head ? [table.head] : []).map(drawRow('th')), ...table.rows.map(drawRow('td'))].join(
    '\n',
  );
}

function drawList(items: readonly ListItem[], tag: 'ol' | 'ul', drawing: Drawing): string {
  const { drawText, hasIds } = drawing;
  const lines = items.map(({ block, inner }) => {
    const text = wrap(attributes({ id: hasIds ? block.id : undefined }), drawText(block));
    return `<li>${text}${inner.length > 0 ? drawList(inner, tag, drawing) : ''}</li>`;
  });
  return `<${tag}>${lines.join('')}</${tag}>`;
}
