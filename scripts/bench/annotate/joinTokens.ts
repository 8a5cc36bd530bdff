import type { IobDocument } from './readIob.ts';

export type Placed = { readonly start: number; readonly end: number; readonly kind: string };
export type RawDocument = {
  /** One sentence per line. */
  readonly lines: readonly { readonly text: string; readonly gold: readonly Placed[] }[];
};

const closing = /^(?:[,.;:!?%)\]}]|['’]s|n['’]t|['’](?:re|ve|ll|d|m)|''|”|’)$/i;
const opening = /^(?:[([{$“‘]|``)$/;

/** The text as printed, since the annotator must tokenise it itself; spans in its UTF-16 units. */
export function joinTokens(document: IobDocument): RawDocument {
  return {
    lines: document.map(({ tokens, tags, text: printed }) => {
      const { text, ranges } = (printed && findTokens(printed, tokens)) || joinLine(tokens);
      return {
        text,
        gold: toSpans(tags).map(({ from, to, kind }) => ({
          start: ranges[from]?.[0] ?? 0,
          end: ranges[to - 1]?.[1] ?? 0,
          kind,
        })),
      };
    }),
  };
}

type Line = { readonly text: string; readonly ranges: readonly (readonly [number, number])[] };

/** The range of each token in the printed sentence; undefined if it isn't found. */
function findTokens(text: string, tokens: readonly string[]): Line | undefined {
  const ranges: (readonly [number, number])[] = [];
  let at = 0;
  for (const token of tokens) {
    const start = text.indexOf(token, at);
    if (start === -1) return undefined;
    at = start + token.length;
    ranges.push([start, at]);
  }
  return { text, ranges };
}

function joinLine(tokens: readonly string[]): Line {
  let text = '';
  let glued = true;
  let quoted = false;
  const ranges: (readonly [number, number])[] = [];
  for (const token of tokens) {
    const closesQuote = token === '"' && quoted;
    if (!glued && !closing.test(token) && !closesQuote) text += ' ';
    ranges.push([text.length, text.length + token.length]);
    text += token;
    if (token === '"') quoted = !quoted;
    glued = opening.test(token) || (token === '"' && quoted);
  }
  return { text, ranges };
}

/** Both IOB1 and IOB2: a span ends where the kind changes or a `B-` starts another. */
function toSpans(
  tags: readonly string[],
): readonly { readonly from: number; readonly to: number; readonly kind: string }[] {
  const spans: { from: number; to: number; kind: string }[] = [];
  tags.forEach((tag, i) => {
    const kind = tag.slice(2);
    const last = spans.at(-1);
    if (!/^[BI]-/.test(tag)) return;
    if (last && last.to === i && last.kind === kind && tag.startsWith('I-')) last.to = i + 1;
    else spans.push({ from: i, to: i + 1, kind });
  });
  return spans;
}
