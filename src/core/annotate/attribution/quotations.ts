import type { TextBlock } from '../../story/blocks.ts';
import type { Span } from '../../story/story.ts';

/**
 * What stands between quotation marks, marks included; UTF-16 in its block. `speech`: words that somebody said, at least a
 * clause; otherwise a phrase taken over or a word held at arm’s length ("ardent"). `opens`: no closing mark, the speech
 * goes on in the next paragraph.
 */
export type Quotation = Span & { readonly isSpeech: boolean; readonly opens?: true };

/** The outermost quotations of each block; those nested in them are part of what is said. */
export function quotationsOf(blocks: readonly TextBlock[]): ReadonlyMap<string, readonly Quotation[]> {
  return new Map(blocks.map(({ id, text }, i) => [id, findQuotations(text, blocks[i + 1]?.text ?? '')]));
}

type Pair = { readonly open: RegExp; readonly close: RegExp; readonly length: number };

/** Sticky patterns: a mark opens before a word and closes behind one. In order of precedence. */
const pairs: readonly Pair[] = [
  { open: /“/y, close: /”/y, length: 1 },
  { open: /(?<![\p{L}\p{N}.,!?])''(?=\S)/uy, close: /(?<=\S)''(?![\p{L}\p{N}])/uy, length: 2 },
  { open: /(?<![\p{L}\p{N}.,!?])"(?=\S)/uy, close: /"/y, length: 1 },
  { open: /(?<![\p{L}\p{N}.,!?])‘(?=\S)/uy, close: /(?<=\S)’(?![\p{L}\p{N}])/uy, length: 1 },
  { open: /(?<![\p{L}\p{N}.,!?'])'(?=\p{L})/uy, close: /(?<=\S)'(?![\p{L}\p{N}'])/uy, length: 1 },
];

function findQuotations(text: string, next: string): readonly Quotation[] {
  const found: Quotation[] = [];
  // What nothing closes from one place on, nothing closes further on.
  const unclosed = new Set<Pair>();
  for (let at = 0; at < text.length; at++) {
    if (!/[“"'‘]/.test(text.charAt(at))) continue;
    const pair = pairs.find(({ open }) => matchesAt(open, text, at));
    if (!pair) continue;
    const close = unclosed.has(pair) ? undefined : closeOf(pair, text, at);
    if (close === undefined) {
      unclosed.add(pair);
      // A single mark that nothing closes is an apostrophe.
      if (pair.length === 1 && /['‘]/.test(text.charAt(at))) continue;
      if (/^\s*(?:[“"]|'')/.test(next))
        found.push({ start: at, end: text.length, isSpeech: true, opens: true });
      break;
    }
    const end = close + pair.length;
    const inner = text.slice(at + pair.length, close);
    found.push({ start: at, end, isSpeech: isSpeech(inner, text.slice(end, end + 60)) });
    at = end - 1;
  }
  return found;
}

function closeOf({ close, length }: Pair, text: string, open: number): number | undefined {
  for (let at = open + length + 1; at < text.length; at++) if (matchesAt(close, text, at)) return at;
  return undefined;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Two words with a mark at their end, or nine without, are more than a phrase; one word is, if somebody says it. */
function isSpeech(inner: string, after: string): boolean {
  const words = inner.split(/\s+/, 9).length;
  const isClosed = /[.,!?…—-]['’]?\s*$/.test(inner.slice(-4)) || after.startsWith(',');
  return words > 8 || (isClosed && (words > 1 || /[!?]\s*$/.test(inner.slice(-2)) || saidBehind.test(after)));
}

const saidBehind = /^,?\s(?:[\p{L}.’'-]{1,20}\s){0,4}(?:said|says|told|asked|added|replied)\b/u;
