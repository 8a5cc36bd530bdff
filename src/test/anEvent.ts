import type { StoryEvent } from '#core/story/story.ts';

type Changes = Partial<Omit<StoryEvent, 'id' | 'narrows' | 'evidence'>> & { id?: string; narrows?: string };

/** An event as short as it can be; only what a test is about needs saying. */
export function anEvent(changes: Changes = {}): StoryEvent {
  const event = {
    id: 'event',
    title: 'It happened',
    status: 'happened',
    basis: 'story',
    people: [],
    evidence: [],
  };
  return { ...event, ...changes } as unknown as StoryEvent;
}
