import type { Story } from './story.ts';
import { type StoryFileError, toShown } from './storyFileError.ts';

type Named = { readonly path: string; readonly id: string };

const fixedIds = /^(headline|summary|dateline|byline|contributor-\d+|link-\d+|caption-.+)$/;
/** Prefixes that the page adds to ids of other things, so that element ids are unique. */
const takenPrefixes = /^(entity|event|place|photo)-/;

/** Ids are unique within their kind, and no block has an id that the page uses for something else. */
export function checkIds(story: Story): readonly StoryFileError[] {
  const body = named(story.body, 'body');
  return [
    ...body.flatMap(reservedError),
    ...fixedErrors(story.contributors, 'contributor'),
    ...fixedErrors(story.links, 'link'),
    ...repeats(body, 'block'),
    ...repeats(named(story.photos, 'photos'), 'picture'),
    ...repeats(named(story.entities, 'entities'), 'entity'),
    ...repeats(named(story.places, 'places'), 'place'),
    ...repeats(named(story.timeline?.events ?? [], 'timeline.events'), 'event'),
    ...repeats(named(story.sources, 'sources'), 'source'),
  ];
}

function named(list: readonly { readonly id: string }[], name: string): readonly Named[] {
  return list.map(({ id }, i) => ({ id, path: `${name}[${i}].id` }));
}

function repeats(list: readonly Named[], kind: string): readonly StoryFileError[] {
  const seen = new Map<string, string>();
  return list.flatMap(({ id, path }) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    return first === undefined
      ? []
      : [
          {
            path,
            expected: `an id that no other ${kind} has`,
            found: toShown(id),
            hint: `${first} has it already`,
          },
        ];
  });
}

function reservedError({ id, path }: Named): readonly StoryFileError[] {
  const found = toShown(id);
  if (fixedIds.test(id)) return [{ path, expected: 'an id that is not reserved for another block', found }];
  if (takenPrefixes.test(id))
    return [{ path, expected: 'an id that does not begin with entity-, event-, place- or photo-', found }];
  return [];
}

/** `contributor-1`, `contributor-2` …: ids are given by the position in the list. */
function fixedErrors(
  list: readonly { readonly id: string }[],
  name: 'contributor' | 'link',
): readonly StoryFileError[] {
  return named(list, `${name}s`).flatMap(({ id, path }, i) =>
    id === `${name}-${i + 1}` ? [] : [{ path, expected: `“${name}-${i + 1}”`, found: toShown(id) }],
  );
}
