import { markTags } from '../../story/markTags.ts';
import type { Mark, Span } from '../../story/story.ts';
import { nestRanges, type TextNode } from '../../text/nestRanges.ts';
import { escapeMarkdown, keepEdges } from './escapeMarkdown.ts';
import type { NoteMark } from './sourceNotes.ts';

/**
 * A block's text as one line of Markdown. A mark becomes Markdown syntax where that is unambiguous; inside a word, beside
 * punctuation or within another mark it becomes the equivalent HTML element, which Markdown allows. `notes`: references to
 * footnotes.
 */
export function inlineMarkdown(
  text: string,
  marks: readonly Mark[] = [],
  notes: readonly NoteMark[] = [],
): string {
  const nodes = nestRanges(
    text,
    marks.map((mark) => ({ start: mark.start, end: mark.end, value: mark })),
  );
  return keepEdges(draw(nodes, { text, notes, depth: 0, isInLink: false }));
}

type Context = {
  readonly text: string;
  readonly notes: readonly NoteMark[];
  readonly depth: number;
  readonly isInLink: boolean;
};

function draw(nodes: readonly TextNode<Mark>[], context: Context): string {
  return joined(
    nodes.flatMap((node) => {
      if (node.kind === 'text') return drawText(node.text, node.start, context.notes);
      if (holdsNotes.has(node.value.type)) return [drawMark(node, context)];
      return [drawMark(node, { ...context, notes: [] }), ...notesIn(node, context.notes)];
    }),
  );
}

/** Within these a reference stays one; after a link, code or a reading it stands behind them. */
const holdsNotes: ReadonlySet<Mark['type']> = new Set(['strong', 'emphasis', 'deletion', 'insertion']);

/** The text with the references at the ends of its sentences. */
function drawText(text: string, start: number, notes: readonly NoteMark[]): readonly string[] {
  const pieces: string[] = [];
  let from = start;
  const drawTo = (to: number) => {
    pieces.push(escapeMarkdown(text.slice(from - start, to - start), from === 0));
    from = to;
  };
  for (const { at, mark } of notes) {
    if (at <= start || at > start + text.length) continue;
    drawTo(at);
    pieces.push(mark);
  }
  drawTo(start + text.length);
  return pieces;
}

/** A bracket directly after a reference would make a link of it. */
function joined(pieces: readonly string[]): string {
  const filled = pieces.filter((piece) => piece !== '');
  return filled
    .map((piece, i) =>
      piece.startsWith('(') && /^\[\^s\d+\]$/.test(filled[i - 1] ?? '') ? `\\${piece}` : piece,
    )
    .join('');
}

function notesIn({ start, end }: Span, notes: readonly NoteMark[]): readonly string[] {
  return notes.filter(({ at }) => at > start && at <= end).map(({ mark }) => mark);
}

function drawMark(
  { start, end, value, children }: Extract<TextNode<Mark>, { kind: 'range' }>,
  context: Context,
): string {
  const { text, depth, isInLink } = context;
  const own = text.slice(start, end);
  const inner = (changes: Partial<Context> = {}) =>
    draw(children, { ...context, depth: depth + 1, ...changes });
  if (value.type === 'link') {
    if (isInLink) return inner();
    if (own === value.href && /^https?:\/\/[\w./?=%#:-]+$/.test(own) && children.length === 1)
      return `<${own}>`;
    // Some parsers read brackets in a link's text as a picture or link, escaped or not.
    const words = inner({ isInLink: true }).replace(/\\([[\]])/g, (_, sign) =>
      sign === '[' ? '&#91;' : '&#93;',
    );
    return `[${words}](<${value.href.replace(/[\\<>&]/g, '\\$&')}>)`;
  }
  if (value.type === 'code') {
    const isPlain = /^[^\s`](?:[^`]*[^\s`])?$/.test(own) && !/[^\S ]/.test(own);
    const isWhole = children.every(({ kind }) => kind === 'text');
    return isPlain && isWhole ? `\`${own}\`` : `<code>${inner()}</code>`;
  }
  if (value.type === 'ruby') return `<ruby>${inner()}<rt>${escapeMarkdown(value.reading)}</rt></ruby>`;
  if (value.type === 'footnote') return `<sup class="footnote">${inner()}</sup>`;
  if (value.type !== 'strong' && value.type !== 'emphasis')
    return `<${markTags[value.type]}>${inner()}</${markTags[value.type]}>`;
  const isWord = /^[\p{L}\p{N}](?:[^\n]*[\p{L}\p{N}])?$/u.test(own);
  const isFree = isEdge(text[start - 1]) && isEdge(text[end]);
  const isSafe = depth === 0 && isWord && isFree && children.every(({ kind }) => kind === 'text');
  if (value.type === 'strong') return isSafe ? `**${inner()}**` : `<strong>${inner()}</strong>`;
  return isSafe ? `*${inner()}*` : `<em>${inner()}</em>`;
}

/** Beside these characters an emphasis marker is read as one. */
function isEdge(neighbour: string | undefined): boolean {
  return neighbour === undefined || /[\s.,;:!?()“”"]/.test(neighbour);
}
