import type { Sentence } from '../sentence.ts';
import { plainCapitals } from '../words/functionWords.ts';
import { bodyOpeners, bodyTails, placeOfOpeners, thingTails } from '../words/heads.ts';
import type { Lookup } from './lookup.ts';
import type { Piece } from './piece.ts';

/** Words that a name explained by its initials has at most. */
const longest = 14;
const small = /^(?:'s?|and|of|for|the|in|on|to|de|du|des|la|le|del|di|der|des|und|et|y|e|da|do|against|&|-)$/;

/** "Gulf Centre for Tides and Currents (GCTC)", "…, or GCTC,": the initials tell where the long name starts, whatever words are in it. */
export function explainedNames({ words, tokens, case: kind }: Sentence, look: Lookup): readonly Piece[] {
  if (kind === 'capitals') return [];
  const pieces: Piece[] = [];
  words.forEach((_, at) => {
    const short = tokens[at]?.text ?? '';
    const isWord = /^[A-Z][a-z]{2,5}$/.test(short) && words[at - 1] === 'as' && words[at - 2] === 'known';
    if (
      (!isWord && !/^(?:[A-Z][A-Za-z]{1,3}[A-Z]{1,4}|[A-Z]{2,8}|(?:[A-Z]\.){2,7})s?$/.test(short)) ||
      plainCapitals.has(short)
    )
      return;
    const end = endOfLongName(words, at);
    if (end === undefined) return;
    const from = startOfLongName(words, end, isWord ? short.toUpperCase() : short.replace(/[^A-Z]/g, ''));
    const previous = pieces.at(-1);
    if (from === undefined || (previous && previous.to > from)) return;
    const kindOf = kindByItsWords(words, from, end, look);
    if (!kindOf) return;
    const rule = 'explained by its initials';
    pieces.push({ from, to: end, ...kindOf, rule }, { from: at, to: at + 1, ...kindOf, rule });
  });
  return pieces;
}

/** The token after the long name: before "(ABC)", ", or ABC", ", known as ABC", ", ABC,". */
function endOfLongName(words: readonly string[], at: number): number | undefined {
  const [a = '', b = '', c = ''] = [words[at - 1], words[at - 2], words[at - 3]];
  const after = words[at + 1] ?? '';
  if (a === '(') return /^[);,]$/.test(after) || after === 'or' ? at - 1 : undefined;
  if (a === 'or' && b === ',') return at - 2;
  if (a === 'or' && b !== ',' && /^[,.)]$/.test(after)) return at - 1;
  if (a === 'as' && b === 'known') return c === ',' ? at - 3 : undefined;
  return a === ',' && after === ',' ? at - 1 : undefined;
}

/** Back from the end, each capital's initial in turn; undefined if the initials are not those of the words. */
function startOfLongName(words: readonly string[], end: number, initials: string): number | undefined {
  let left = initials;
  let from: number | undefined;
  for (let at = end - 1; at >= 0 && at >= end - longest && left; at--) {
    const word = words[at] ?? '';
    if (small.test(word)) {
      if (
        left.endsWith(word.charAt(0).toUpperCase()) &&
        /^[A-Z]/.test(words[at - 1] ?? '') &&
        left.length > 1
      )
        left = withoutSmall(words, at, left);
      continue;
    }
    if (!/^[A-Z]/.test(word)) return undefined;
    const own = word
      .split(/[-‐‑]/)
      .map((part) => part.charAt(0).toUpperCase())
      .join('');
    const taken = left.endsWith(own) ? own : own.charAt(0);
    if (!left.endsWith(taken)) return undefined;
    left = left.slice(0, -taken.length);
    from = at;
  }
  return left === '' && from !== undefined && end - from > 1 ? from : undefined;
}

/** "UoT" counts "of", "UNECE" doesn't count "for": its letter is taken only if the word before has the one before. */
function withoutSmall(words: readonly string[], at: number, left: string): string {
  const before = (words[at - 1] ?? '').charAt(0);
  return left.at(-2) === before && left.at(-1) !== before ? left.slice(0, -1) : left;
}

function kindByItsWords(
  words: readonly string[],
  from: number,
  to: number,
  look: Lookup,
): Pick<Piece, 'kind' | 'weight'> | undefined {
  const own = words.slice(from, to);
  const text = own.join(' ');
  if (look.place(text) || (placeOfOpeners.has(own[0] ?? '') && own[1] === 'of'))
    return { kind: 'place', weight: 2 };
  if (own.some((word) => bodyTails.has(word) || bodyOpeners.has(word)) || look.organisation(text))
    return { kind: 'organisation', weight: 3 };
  if (
    thingTails.has(own.at(-1) ?? '') ||
    /(?:tion|ment|ism|ness|ing|ance|ence|uct|gen|acid)$/.test(own.at(-1) ?? '')
  )
    return { kind: 'thing', weight: 2 };
  if (own.every((word) => small.test(word) || look.isCommon(word) || look.adjective(word)))
    return { kind: 'thing', weight: 1 };
  return { kind: 'organisation', weight: 2 };
}
