import { isMark, type Reading } from '../reading.ts';
import { type FrameFinder, type Said, toSaid } from './said.ts';

/** "that …", "whether …", ": …" or words in quotation marks at the token `p`. */
export function saidAt(reading: Reading, p: number, find: FrameFinder): Said | undefined {
  const { low, speech } = reading;
  const [word = '', next = ''] = [low[p], low[p + 1]];
  if (word === 'that' && (!isMark(next) || /^[,“"‘'$€£]$/.test(next))) return toSaid(find('that'), p);
  if (/^(?:yes|no|so|as)$/.test(word) && (isMark(next) || next === 'much')) return undefined;
  if (/^(?:whether|if|how|why|what|where|when|who)$/.test(word) && !isMark(next))
    return toSaid(find('wh'), p);
  if (word === ',') {
    // "said in Toledo, Ohio, that …", "reported, citing two people close to it, that …"
    const that = thatBehind(reading, p, citing.test(next) ? 24 : 6);
    if (that !== undefined) return toSaid(find('that'), that);
  }
  const quote = find('quote') ?? find('hearer');
  if (speech[p]) return toSaid(quote, p);
  if (word === ':') return toSaid(quote, p + 1);
  if (word === ',' && speech[p + 1]) return toSaid(quote, p + 1);
  return word === 'of' && next === ':' ? toSaid(quote, p + 2) : undefined;
}

/**
 * The token of a "that" behind an aside that the comma at `comma` opens, at most so many words on. Other verbs break it off, but
 * not in what is cited.
 */
export function thatBehind({ low, classes }: Reading, comma: number, most: number): number | undefined {
  const isCiting = citing.test(low[comma + 1] ?? '');
  for (let i = comma + 1; i < comma + most; i++) {
    if (low[i] === 'that' && low[i - 1] === ',') return i;
    if (!isCiting && (classes[i] === 'cue' || classes[i] === 'verb')) return undefined;
  }
  return undefined;
}

const citing = /^(?:citing|quoting|without)$/;
