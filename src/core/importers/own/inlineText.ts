import type { Token, Tokens } from 'marked';
import type { Mark } from '../../story/story.ts';
import type { DraftText } from '../draft.ts';
import { unescapeText } from '../text/unescape.ts';

/** Inline tokens of marked as text with marks, including the HTML elements that inlineMarkdown writes. */
export function toInlineText(tokens: readonly Token[]): DraftText {
  const state: State = { text: '', marks: [], open: [] };
  for (const token of tokens) read(token, state);
  return { text: state.text, marks: state.marks.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

type Simple = 'strong' | 'emphasis' | 'code';
type State = { text: string; marks: Mark[]; open: { type: Simple; start: number }[] };

const elements: Readonly<Record<string, Simple>> = { strong: 'strong', em: 'emphasis', code: 'code' };

function read(token: Token, state: State): void {
  const start = state.text.length;
  const inner = () => {
    for (const child of ('tokens' in token && token.tokens) || []) read(child, state);
  };
  const mark = (type: Simple) => state.marks.push({ type, start, end: state.text.length });
  switch (token.type) {
    case 'strong':
      inner();
      mark('strong');
      return;
    case 'em':
      inner();
      mark('emphasis');
      return;
    case 'codespan':
      state.text += (token as Tokens.Codespan).text;
      mark('code');
      return;
    case 'link':
      inner();
      state.marks.push({ type: 'link', start, end: state.text.length, href: (token as Tokens.Link).href });
      return;
    case 'br':
      state.text += '\n';
      return;
    case 'escape':
      state.text += (token as Tokens.Escape).text;
      return;
    case 'html':
      readElement((token as Tokens.HTML).text, state);
      return;
    default:
      if ('tokens' in token && token.tokens) inner();
      else state.text += 'text' in token ? unescapeText(String(token.text)) : '';
  }
}

function readElement(html: string, { text, marks, open }: State): void {
  const [, end, name = ''] = /^<(\/?)(strong|em|code)>$/.exec(html) ?? [];
  const type = elements[name];
  if (type === undefined) return;
  if (end === '') open.push({ type, start: text.length });
  const begun = end === '/' ? open.findLastIndex((one) => one.type === type) : -1;
  const [found] = begun === -1 ? [] : open.splice(begun, 1);
  if (found) marks.push({ ...found, end: text.length });
}
