import { assertNever } from '../../assertNever.ts';
import type { BodyBlock, PhotoId, Story } from '../../story/story.ts';
import { attributes, escapeHtml } from './escapeHtml.ts';

type ListItem = Extract<BodyBlock, { type: 'listItem' }>;
type Block = Exclude<BodyBlock, ListItem>;
type TextBlock = Extract<BodyBlock, { text: string }>;

type Drawing = {
  readonly drawText: (block: TextBlock) => string;
  readonly drawFigure: (photo: PhotoId) => string;
  /** The dateline and its dash, before the first paragraph's text. */
  readonly lead: string;
  /** Without ids the body can stand in another page. */
  readonly hasIds: boolean;
};

/** The body as HTML, a line a block. */
export function bodyHtml({ body }: Pick<Story, 'body'>, drawing: Drawing): string {
  const first = body.find(({ type }) => type === 'paragraph');
  const lines: string[] = first || drawing.lead === '' ? [] : [`<p>${drawing.lead}</p>`];
  for (let at = 0; at < body.length; ) {
    const block = body[at];
    if (!block) break;
    if (block.type === 'listItem') {
      const items = listFrom(body, at);
      lines.push(drawList(items, drawing));
      at += items.length;
    } else {
      lines.push(drawBlock(block, block === first ? drawing.lead : '', drawing));
      at += 1;
    }
  }
  return lines.join('\n');
}

/** Items of one kind that follow each other are one list. */
function listFrom(body: readonly BodyBlock[], from: number): readonly ListItem[] {
  const items: ListItem[] = [];
  for (const block of body.slice(from)) {
    if (block.type !== 'listItem' || (items[0] && block.list !== items[0].list)) break;
    items.push(block);
  }
  return items;
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
      // A line break right after <pre> is dropped by parsers, so there is always one to drop.
      return `<pre${id}>\n${drawText(block)}</pre>`;
    case 'figure':
      return drawFigure(block.photo);
    case 'table':
      return `<table${id}>\n${block.rows.map(drawRow).join('\n')}\n</table>`;
    case 'rule':
      return `<hr${id}>`;
    default:
      return assertNever(block);
  }
}

/** The block's id stands on its own text, so that offsets into it count nothing else. */
function wrap(id: string, text: string): string {
  return id === '' ? text : `<span${id}>${text}</span>`;
}

function drawRow(cells: readonly string[], row: number): string {
  const tag = row === 0 ? 'th' : 'td';
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
}

/** Depth becomes lists in items; an item deeper than the one before it by several steps goes in by one. */
function drawList(items: readonly ListItem[], { drawText, hasIds }: Drawing): string {
  const tag = items[0]?.list === 'number' ? 'ol' : 'ul';
  let depth = -1;
  let html = '';
  for (const item of items) {
    const wanted = Math.min(item.depth ?? 0, depth + 1);
    if (wanted > depth) html += `<${tag}>`;
    else html += `</li>${`</${tag}></li>`.repeat(depth - wanted)}`;
    depth = wanted;
    html += `<li>${wrap(attributes({ id: hasIds ? item.id : undefined }), drawText(item))}`;
  }
  return `${html}</li>${`</${tag}></li>`.repeat(depth)}</${tag}>`;
}
