import type { Lookup } from './lookup.ts';

/** "Grantham, Lincolnshire." */
export function isBeforeRegion(words: readonly string[], to: number, look: Lookup): boolean {
  if (words[to] !== ',') return false;
  for (let length = 1; length <= 3; length++) {
    const place = look.place(words.slice(to + 1, to + 1 + length).join(' '));
    if (place && place.kind !== 'town' && /^(?:[,.;:)]|[a-z]+|)$/.test(words[to + 1 + length] ?? ''))
      return true;
  }
  return false;
}
