import type { VerbGroup } from '../phrases/verbGroup.ts';
import type { Reading } from '../reading.ts';

/** The verb can be a tag: "“…,” she said". */
export function saysWords({ verb }: VerbGroup): boolean {
  return verb.frames.some(({ takes }) => takes === 'quote' || takes === 'hearer');
}

/** Words in quotation marks that somebody says end before the token. */
export function isBehindSpeech({ low, speech, behind }: Reading, at: number): boolean {
  const before = /^(?:as|and|but)$/.test(low[at - 1] ?? '') ? at - 2 : at - 1;
  return before < 0 ? behind !== undefined : speech[before] !== undefined;
}

/** Something said stands before the token: a quotation, or words before a comma. */
export function isBehind(reading: Reading, at: number): boolean {
  const { low } = reading;
  const before = /^(?:as|and)$/.test(low[at - 1] ?? '') ? at - 2 : at - 1;
  return isBehindSpeech(reading, at) || (before >= 0 && /^[,”"—–?!’']$/.test(low[before] ?? ''));
}
