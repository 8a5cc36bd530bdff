import type { Mark } from '../../story/story.ts';
import { nestRanges, type TextNode } from '../../text/nestRanges.ts';
import { escapeMarkdown, keepEdges } from './escapeMarkdown.ts';

/**
 * A block's text in one line of Markdown. A mark is written with Markdown's signs where they are sure to be read as
 * such; inside a word, beside punctuation or within another mark, where they may not be, as the HTML element that Markdown
 * allows in its place.
 */
export function inlineMarkdown(text: string, marks: readonly Mark[] = []): string {
  const nodes = nestRanges(
    text,
    marks.map((mark) => ({ start: mark.start, end: mark.end, value: mark })),
  );
  return keepEdges(draw(nodes, { text, depth: 0, isInLink: false }));
}

type Context = { readonly text: string; readonly depth: number; readonly isInLink: boolean };

function draw(nodes: readonly TextNode<Mark>[], context: Context): string {
  return nodes
    .map((node) =>
      node.kind === 'text' ? escapeMarkdown(node.text, node.start === 0) : drawMark(node, context),
    )
    .join('');
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
    // Brackets in a link's words are a picture or another link to some readers, escaped or not.
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
  const isWord = /^[\p{L}\p{N}](?:[^\n]*[\p{L}\p{N}])?$/u.test(own);
  const isFree = isEdge(text[start - 1]) && isEdge(text[end]);
  const isSafe = depth === 0 && isWord && isFree && children.every(({ kind }) => kind === 'text');
  if (value.type === 'strong') return isSafe ? `**${inner()}**` : `<strong>${inner()}</strong>`;
  return isSafe ? `*${inner()}*` : `<em>${inner()}</em>`;
}

/** Beside these a sign of emphasis is read as one. */
function isEdge(neighbour: string | undefined): boolean {
  return neighbour === undefined || /[\s.,;:!?()“”"]/.test(neighbour);
}
