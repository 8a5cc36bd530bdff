import type { StoryEvent } from '#core/story/story.ts';

type Changes = Partial<Omit<StoryEvent, 'id' | 'narrows' | 'evidence'>> & { id?: string; narrows?: string };

/** A minimal event; tests set only what they are about. */
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
