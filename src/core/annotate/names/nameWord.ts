import type { Sentence } from '../sentence.ts';
import type { Lookup } from './lookup.ts';
import { isNamedMonth, isNumeral } from './namedMonth.ts';

/** Whether a token's shape allows it in a name. */
export function isNameWord({ words, tokens, case: kind }: Sentence, i: number, look: Lookup): boolean {
  const word = words[i] ?? '';
  if (!/^\p{Lu}/u.test(word) && !/^[a-z][A-Z]/.test(word)) return /^al-\p{Lu}/u.test(word);
  if (/^(?:https?:|www\.)|@/.test(word) || (tokens[i]?.text.length === 1 && !/^[A-Z]$/.test(word)))
    return false;
  // "Ada Roe KC"
  if (/^(?:KC|QC|MP|MEP|MSP|OBE|MBE|CBE|PhD)$/.test(word) && /^\p{Lu}\p{Ll}/u.test(words[i - 1] ?? ''))
    return false;
  if (look.isFunction(word) && look.place(`${words[i - 1]} ${word}`)) return true;
  if (look.isFunction(word)) return isNamedMonth(words, i, look) || isNumeral(words, i, look);
  return kind === 'plain' || !look.isCommon(word) || isNamed(word, look);
}

/** In a headline in capitals only listed names count. */
function isNamed(word: string, look: Lookup): boolean {
  return Boolean(look.place(word) || look.organisation(word) || look.adjective(word) || look.isGiven(word));
}
