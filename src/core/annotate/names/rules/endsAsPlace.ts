import { placeTails } from '../../words/heads.ts';
import type { Part } from '../rule.ts';

/** "Ana Roe Street": a word for a place behind at least two others. */
export function endsAsPlace({ words, from, to }: Part): boolean {
  return placeTails.has(words[to - 1] ?? '') && to - from > 2;
}
