import { eventsOf } from '#core/corrections/targets.ts';
import { sourceKeysOf } from '#core/sources/sourceKey.ts';
import type { Story } from '#core/story/story.ts';
import type { Opened } from './chosen.ts';

/** What of the address the corrected story doesn't have any more: a source is in the layer of names. */
export function goneLayers(
  { entity, source, event }: Opened,
  corrected: Story,
): readonly ('entity' | 'event')[] {
  const isNameGone = entity !== undefined && !corrected.entities.some(({ id }) => id === entity);
  const isSourceGone = source !== undefined && !sourceKeysOf(corrected).includes(source);
  const isEventGone = event !== undefined && !eventsOf(corrected).some(({ id }) => id === event);
  return [
    ...(isNameGone || isSourceGone ? (['entity'] as const) : []),
    ...(isEventGone ? (['event'] as const) : []),
  ];
}
