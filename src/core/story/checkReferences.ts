import { blocksInPageOrder } from './blocks.ts';
import type { Story } from './story.ts';
import { type StoryFileError, toShown } from './storyFileError.ts';

type Kind = 'block' | 'entity' | 'event' | 'photo' | 'place' | 'source';
type Reference = { readonly path: string; readonly kind: Kind; readonly id: string };

/** Every referenced id exists, and no entity is its own ancestor. */
export function checkReferences(story: Story): readonly StoryFileError[] {
  const known: Readonly<Record<Kind, ReadonlySet<string>>> = {
    block: idsOf(blocksInPageOrder(story)),
    entity: idsOf(story.entities),
    event: idsOf(story.timeline?.events ?? []),
    photo: idsOf(story.photos),
    place: idsOf(story.places),
    source: idsOf(story.sources),
  };
  return [
    ...referencesOf(story)
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ path, kind, id }) => ({
        path,
        expected: `the id of ${article(kind)} in this file`,
        found: toShown(id),
      })),
    ...parentErrors(story),
    ...narrowsErrors(story),
  ];
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

function article(kind: Kind): string {
  if (kind === 'photo') return 'a picture';
  return kind === 'entity' || kind === 'event' ? `an ${kind}` : `a ${kind}`;
}

function referencesOf(story: Story): readonly Reference[] {
  const references: Reference[] = [];
  const add = (path: string, kind: Kind, id: string | undefined) => {
    if (id !== undefined) references.push({ path, kind, id });
  };
  add('dateline.place', 'place', story.dateline?.place);
  story.body.forEach((block, i) => {
    if (block.type === 'figure') add(`body[${i}].photo`, 'photo', block.photo);
  });
  for (const list of ['body', 'contributors', 'links'] as const)
    story[list].forEach((block, i) => {
      const marks = 'marks' in block ? (block.marks ?? []) : [];
      marks.forEach((mark, j) => {
        if (mark.type === 'link' && mark.href.startsWith('#'))
          add(`${list}[${i}].marks[${j}].href`, 'block', mark.href.slice(1));
      });
    });
  story.entities.forEach(({ parent }, i) => {
    add(`entities[${i}].parent`, 'entity', parent);
  });
  story.mentions.forEach(({ entity }, i) => {
    add(`mentions[${i}].entity`, 'entity', entity);
  });
  story.places.forEach(({ entity }, i) => {
    add(`places[${i}].entity`, 'entity', entity);
  });
  story.sources.forEach(({ entities = [] }, i) => {
    entities.forEach((id, j) => {
      add(`sources[${i}].entities[${j}]`, 'entity', id);
    });
  });
  story.attributions.forEach(({ source }, i) => {
    add(`attributions[${i}].source`, 'source', source);
  });
  story.timeline?.events.forEach(({ place, people, saidBy, narrows }, i) => {
    const path = `timeline.events[${i}]`;
    add(`${path}.place`, 'place', place);
    add(`${path}.saidBy`, 'source', saidBy);
    add(`${path}.narrows`, 'event', narrows);
    people.forEach((id, j) => {
      add(`${path}.people[${j}]`, 'entity', id);
    });
  });
  story.timeline?.route?.places.forEach((id, i) => {
    add(`timeline.route.places[${i}]`, 'place', id);
  });
  return references;
}

function parentErrors({ entities }: Story): readonly StoryFileError[] {
  const parents = new Map(entities.map(({ id, parent }) => [id, parent]));
  return entities.flatMap(({ id, parent }, i) => {
    const seen = new Set<string>();
    let outer = parent;
    while (outer !== undefined && outer !== id && !seen.has(outer)) {
      seen.add(outer);
      outer = parents.get(outer);
    }
    const expected = 'an outer entity that is not in turn part of this one';
    return outer === id ? [{ path: `entities[${i}].parent`, expected, found: toShown(parent) }] : [];
  });
}

/** Only a context event may narrow another event, and only one of the story. */
function narrowsErrors({ timeline }: Story): readonly StoryFileError[] {
  const events = timeline?.events ?? [];
  const basis = new Map(events.map((event) => [event.id, event.basis]));
  return events.flatMap((event, i) => {
    if (event.narrows === undefined || !basis.has(event.narrows)) return [];
    if (event.basis === 'context' && basis.get(event.narrows) === 'story') return [];
    const expected = 'a context event that narrows an event of the story';
    return [
      {
        path: `timeline.events[${i}].narrows`,
        expected,
        found: `a ${event.basis} event that narrows a ${basis.get(event.narrows)} event`,
      },
    ];
  });
}
