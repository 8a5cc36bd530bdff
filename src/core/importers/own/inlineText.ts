import type { Token, Tokens } from 'marked';
import type { Mark } from '../../story/story.ts';
import type { DraftText } from '../draft.ts';
import { unescapeText } from '../text/unescape.ts';

/** Inline tokens of marked as text with marks, including the HTML elements that inlineMarkdown writes. */
export function toInlineText(tokens: readonly Token[]): DraftText {
  const state: State = { text: '', marks: [], open: [], reading: undefined };
  for (const token of tokens) read(token, state);
  return { text: state.text, marks: state.marks.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

type Simple = Exclude<Mark['type'], 'link' | 'ruby'>;
type Opened = { readonly tag: string; readonly type: Simple | 'ruby'; readonly start: number };
type State = {
  text: string;
  marks: Mark[];
  open: Opened[];
  /** How the characters before it are read; undefined outside `rt`. */
  reading: string | undefined;
};

/** A reference to who says so; the story's own brackets are escaped. */
const sourceNote = /\[\^s\d{1,6}\]/g;

/** By the start tag that inlineMarkdown writes. */
const elements: Readonly<Record<string, Simple | 'ruby'>> = {
  strong: 'strong',
  em: 'emphasis',
  code: 'code',
  del: 'deletion',
  ins: 'insertion',
  sup: 'superscript',
  'sup class="footnote"': 'footnote',
  sub: 'subscript',
  ruby: 'ruby',
};

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
    case 'del':
      inner();
      mark('deletion');
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
      say((token as Tokens.Escape).text, state);
      return;
    case 'html':
      readElement((token as Tokens.HTML).text, state);
      return;
    default:
      if ('tokens' in token && token.tokens) inner();
      else if ('text' in token) say(String(token.text).split(sourceNote).map(unescapeText).join(''), state);
  }
}

function say(text: string, state: State): void {
  if (state.reading === undefined) state.text += text;
  else state.reading += text;
}

function readElement(html: string, state: State): void {
  const [, end, name = ''] = /^<(\/?)([a-z]+(?: class="footnote")?)>$/.exec(html) ?? [];
  const { text, marks, open } = state;
  if (name === 'rt') {
    const base = open.at(-1);
    if (end === '/' && base && state.reading)
      marks.push({ type: 'ruby', start: base.start, end: text.length, reading: state.reading });
    state.reading = end === '/' ? undefined : '';
    return;
  }
  const type = elements[name];
  if (end === '') {
    if (type) open.push({ tag: name.split(' ')[0] ?? '', type, start: text.length });
    return;
  }
  const begun = open.findLastIndex(({ tag }) => tag === name);
  const [found] = begun === -1 ? [] : open.splice(begun, 1);
  if (found && found.type !== 'ruby') marks.push({ type: found.type, start: found.start, end: text.length });
}
