import { type Edtf, parseEdtf } from '../dates/edtf.ts';
import type { StoryEvent } from '../story/story.ts';

export type EventTime = Pick<StoryEvent, 'when' | 'dayPart' | 'duration'>;

export function whenOf({ when }: Pick<StoryEvent, 'when'>): Edtf | undefined {
  return when === undefined ? undefined : parseEdtf(when);
}
