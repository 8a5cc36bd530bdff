import { minutesToRead } from '../text/minutesToRead.ts';
import type { Story } from './story.ts';

/** Whole minutes, at least one. */
export function readingMinutes({ body, language }: Pick<Story, 'body' | 'language'>): number {
  const text = body.map((block) => ('text' in block ? block.text : '')).join('\n');
  return Math.max(1, Math.round(minutesToRead(text, language)));
}
