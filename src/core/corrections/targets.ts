import { mentionsInPageOrder } from '../story/blocks.ts';
import type {
  Entity,
  EntityId,
  EventId,
  Passage,
  Source,
  SourceId,
  Story,
  StoryEvent,
} from '../story/story.ts';
import { type AnchorText, makeAnchor, placeAnchor } from './anchor.ts';
import type { EntityTarget, EventTarget, SourceTarget } from './correction.ts';

/** A reference to an entity that survives changed ids. */
export function toEntityTarget(story: Story, text: AnchorText, id: EntityId): EntityTarget | undefined {
  const entity = story.entities.find((other) => other.id === id);
  if (!entity) return undefined;
  const first = mentionsInPageOrder(story).find((mention) => mention.entity === id);
  const at = first && makeAnchor(text, first);
  return { id, name: entity.name, kind: entity.kind, ...(at && { at }) };
}

export function toEventTarget(story: Story, text: AnchorText, id: EventId): EventTarget | undefined {
  const event = eventsOf(story).find((other) => other.id === id);
  if (!event) return undefined;
  const passage = event.basis === 'story' ? event.evidence[0] : undefined;
  const at = passage && makeAnchor(text, passage);
  return { id, title: event.title, ...(at && { at }) };
}

export function toSourceTarget(story: Story, text: AnchorText, id: SourceId): SourceTarget | undefined {
  const source = story.sources.find((other) => other.id === id);
  if (!source) return undefined;
  const first = story.attributions.find((said) => said.source === id && said.cue);
  const cue = first && cueOf(first);
  const at = cue && makeAnchor(text, cue);
  return { id, label: source.label, kind: source.kind, ...(at && { at }) };
}

/** By id and name; else by the mention at the given words; else the only entity of that name and kind. */
export function findEntity(story: Story, text: AnchorText, target: EntityTarget): Entity | undefined {
  const { id, name, kind, at } = target;
  const own = story.entities.find((entity) => entity.id === id);
  if (own?.name === name) return own;
  const place = at && placeAnchor(text, at);
  const mention =
    place &&
    story.mentions.find(
      ({ block, start, end }) => block === place.block && start === place.start && end === place.end,
    );
  if (mention) return story.entities.find((entity) => entity.id === mention.entity);
  return onlyOne(story.entities.filter((entity) => entity.name === name && entity.kind === kind));
}

export function findEvent(story: Story, text: AnchorText, target: EventTarget): StoryEvent | undefined {
  const { id, title, at } = target;
  const events = eventsOf(story);
  const own = events.find((event) => event.id === id);
  if (own?.title === title) return own;
  const titled = onlyOne(events.filter((event) => event.title === title));
  if (titled) return titled;
  const place = at && placeAnchor(text, at);
  if (!place) return undefined;
  return onlyOne(
    events.filter(
      (event) =>
        event.basis === 'story' &&
        event.evidence.some(
          ({ block, start, end }) => block === place.block && start < place.end && place.start < end,
        ),
    ),
  );
}

/** By id and label; else the only source of that label and kind; else the one that the given words show. */
export function findSource(story: Story, text: AnchorText, target: SourceTarget): Source | undefined {
  const { id, label, kind, at } = target;
  const own = story.sources.find((source) => source.id === id);
  if (own?.label === label) return own;
  const named = onlyOne(story.sources.filter((source) => source.label === label && source.kind === kind));
  if (named) return named;
  const place = at && placeAnchor(text, at);
  const said = place && story.attributions.find((one) => isSame(cueOf(one), place));
  return said && story.sources.find((source) => source.id === said.source);
}

function cueOf({ block, cue }: Story['attributions'][number]): Passage | undefined {
  return cue && { block, ...cue };
}

function isSame(a: Passage | undefined, b: Passage): boolean {
  return a !== undefined && a.block === b.block && a.start === b.start && a.end === b.end;
}

export function eventsOf({ timeline }: Story): readonly StoryEvent[] {
  return timeline?.events ?? [];
}

function onlyOne<Item>(found: readonly Item[]): Item | undefined {
  return found.length === 1 ? found[0] : undefined;
}
