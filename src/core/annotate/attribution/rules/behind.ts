import type { VerbGroup } from '../phrases/verbGroup.ts';
import type { Quotation } from '../quotations.ts';
import type { Reading } from '../reading.ts';

/** The verb can be a tag: "“…,” she said". */
export function saysWords({ verb }: VerbGroup): boolean {
  return verb.frames.some(({ takes }) => takes === 'quote' || takes === 'hearer');
}

/** Words in quotation marks that somebody says end before the token. */
export function isBehindSpeech(reading: Reading, at: number): boolean {
  const { low, speech } = reading;
  const before = /^(?:as|and|but)$/.test(low[at - 1] ?? '') ? at - 2 : at - 1;
  return before < 0 ? openBehind(reading) !== undefined : speech[before] !== undefined;
}

/** The quotation right before the sentence, unless its full stop says that no tag follows: "“…?” Ana Roe asked". */
export function openBehind({ behind, sentence: { block } }: Reading): Quotation | undefined {
  return behind && /\.[”"’']$/.test(block.text.slice(behind.start, behind.end)) ? undefined : behind;
}

/** Something said stands before the token: a quotation, or words before a comma. */
export function isBehind(reading: Reading, at: number): boolean {
  const { low } = reading;
  const before = /^(?:as|and)$/.test(low[at - 1] ?? '') ? at - 2 : at - 1;
  return isBehindSpeech(reading, at) || (before >= 0 && /^[,”"—–?!’']$/.test(low[before] ?? ''));
}
