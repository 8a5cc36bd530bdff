import { assertNever } from '../../assertNever.ts';
import type { BodyBlock, PhotoId, Story } from '../../story/story.ts';
import { mostOf } from '../../text/mostOf.ts';
import { escapeMarkdown, keepEdges } from './escapeMarkdown.ts';
import { inlineMarkdown } from './inlineMarkdown.ts';
import type { NoteMark } from './sourceNotes.ts';

type TextBlock = Extract<BodyBlock, { readonly marks?: unknown }>;
/** A block's text with its marks and references to footnotes. */
type DrawText = (block: TextBlock) => string;
type ListItem = Extract<BodyBlock, { type: 'listItem' }>;

/**
 * The body; blocks separated by blank lines, list items by line breaks. Those that a link leads to (`targets`) have an
 * anchor, as Markdown has no ids. `notes`: references to footnotes, by block.
 */
export function bodyMarkdown(
  { body, dateline }: Pick<Story, 'body' | 'dateline'>,
  targets: ReadonlySet<string>,
  notes: ReadonlyMap<string, readonly NoteMark[]>,
  drawFigure: (photo: PhotoId) => string,
): string {
  const drawText: DrawText = ({ id, text, marks }) => inlineMarkdown(text, marks, notes.get(id));
  const first = body.find(({ type }) => type === 'paragraph');
  const lead = dateline === undefined ? '' : `${inlineMarkdown(dateline.text)} — `;
  let markdown = '';
  let last: BodyBlock | undefined;
  let indents: readonly number[] = [];
  for (const block of body) {
    const anchor = anchorOf(block, targets);
    if (block.type === 'listItem') {
      const isSame = last?.type === 'listItem' && last.list === block.list;
      const { line, widths } = itemLine(block, anchor + drawText(block), isSame ? indents : []);
      indents = widths;
      // Two adjacent lists would be merged without something between them.
      const between = isSame ? '\n' : last?.type === 'listItem' ? '\n\n<!-- -->\n\n' : '\n\n';
      markdown += between + line;
    } else
      markdown += `\n\n${blockMarkdown(block, { before: block === first ? anchor + lead : anchor, last, drawText, drawFigure })}`;
    last = block;
  }
  return markdown.trim();
}

/** An item is indented by the widths of the markers of the items around it. */
function itemLine(item: ListItem, words: string, outer: readonly number[]) {
  const depth = Math.min(item.depth ?? 0, outer.length);
  const sign = item.list === 'number' ? '1. ' : '- ';
  const kept = outer.slice(0, depth);
  const indent = ' '.repeat(kept.reduce((sum, width) => sum + width, 0));
  return {
    line: indent + sign + words,
    widths: [...kept, sign.length],
  };
}

type Around = {
  /** An anchor, and the dateline. */
  readonly before: string;
  readonly last: BodyBlock | undefined;
  readonly drawText: DrawText;
  readonly drawFigure: (photo: PhotoId) => string;
};

function blockMarkdown(
  block: Exclude<BodyBlock, ListItem>,
  { before, last, drawText, drawFigure }: Around,
): string {
  switch (block.type) {
    case 'paragraph':
      return before + drawText(block);
    case 'heading':
      return `${'#'.repeat(block.level)} ${before}${drawText(block)}`;
    case 'quote':
      return `${last?.type === 'quote' ? '<!-- -->\n\n' : ''}> ${before}${drawText(block)}`;
    case 'preformatted':
      return (before === '' ? '' : `${before}\n\n`) + fenced(block.text);
    case 'figure':
      return drawFigure(block.photo);
    case 'table':
      return tableMarkdown(block.rows);
    case 'rule':
      return '---';
    default:
      return assertNever(block);
  }
}

function anchorOf({ id }: BodyBlock, targets: ReadonlySet<string>): string {
  return targets.has(id) ? `<a id="${id}"></a>` : '';
}

/** The fence is longer than any run of the same character in the text. */
function fenced(text: string): string {
  const longest = mostOf(
    Array.from(text.matchAll(/`+/g), ([run]) => run.length),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** Rows are padded to the longest; a table needs a head here, so the first row is it. */
function tableMarkdown(rows: readonly (readonly string[])[]): string {
  const width = mostOf(
    rows.map((cells) => cells.length),
    1,
  );
  const lines = rows.map((cells) => rowLine(Array.from({ length: width }, (_, i) => cells[i] ?? '')));
  const [head = rowLine(Array.from({ length: width }, () => '')), ...rest] = lines;
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => keepEdges(escapeMarkdown(cell)).replace(/\|/g, '\\|')).join(' | ')} |`;
}
