import { minutesToRead } from '../text/minutesToRead.ts';
import type { Story } from './story.ts';

/** How far into a text: a block, and how much of it is above (0 none, 1 all). */
type Place = { readonly block: string; readonly share: number };

/** Minutes that the text from there on takes, rounded up to a tenth; undefined for a block that the story doesn't have. */
export function minutesLeft(
  { body, language }: Pick<Story, 'body' | 'language'>,
  { block, share }: Place,
): number | undefined {
  const at = body.findIndex(({ id }) => id === block);
  if (at === -1) return undefined;
  const left = body
    .slice(at)
    .map((each, index) =>
      'text' in each ? minutesToRead(each.text, language) * (index === 0 ? 1 - share : 1) : 0,
    )
    .reduce((sum, minutes) => sum + minutes, 0);
  return Math.ceil(left * 10) / 10;
}
