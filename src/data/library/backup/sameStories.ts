import { fingerprint } from '#core/library/fingerprint.ts';
import type { StoryFile } from '#core/story/schema.ts';
import type { Database } from '../../database.ts';
import type { StoryParts } from '../storyParts.ts';

export type SameStories = {
  /** The id under which the same text with the same pictures is already saved. */
  readonly find: (parts: StoryParts) => Promise<string | undefined>;
  /** A story that has been saved meanwhile. */
  readonly add: (id: string, file: StoryFile) => void;
};

/** Ids by the fingerprint of their text. */
type Group = Map<number, string[]>;

/**
 * Texts whose ids begin alike are read once, however many stories of the file have such an id; after that only those with
 * the same fingerprint are read and compared.
 */
export function sameStories(database: Database): SameStories {
  const groups = new Map<string, Group>();
  const groupOf = async (start: string) => {
    const group = groups.get(start) ?? (await readGroup(database, start));
    groups.set(start, group);
    return group;
  };
  return {
    async find({ text, pictures }) {
      const wanted = withoutId(text.file);
      for (const id of (await groupOf(startOf(text.id))).get(fingerprint(wanted)) ?? []) {
        const here = await database.get('texts', id);
        if (!here || withoutId(here.file) !== wanted) continue;
        const kept = await database.getAllKeysFromIndex('pictures', 'id', id);
        const files = new Set(kept.map(([, file]) => file));
        if (pictures.every(({ file }) => files.has(file))) return id;
      }
      return undefined;
    },
    add(id, file) {
      const print = fingerprint(withoutId(file));
      for (let length = 1; length <= Math.min(id.length, startLength); length += 1)
        addTo(groups.get(id.slice(0, length)), id, print);
    },
  };
}

/** `freeId` shortens a long id by at most this many of its 80 characters. */
const startLength = 70;
const startOf = (id: string) => id.slice(0, startLength);

/** Some at a time, to limit memory. */
const together = 100;

async function readGroup(database: Database, start: string): Promise<Group> {
  const group: Group = new Map();
  for (let after = start, isFirst = true; ; isFirst = false) {
    const range = IDBKeyRange.bound(after, `${start}\uffff`, !isFirst);
    const texts = await database.getAll('texts', range, together);
    for (const { id, file } of texts) addTo(group, id, fingerprint(withoutId(file)));
    const last = texts.at(-1);
    if (!last || texts.length < together) return group;
    after = last.id;
  }
}

function addTo(group: Group | undefined, id: string, print: number): void {
  const ids = group?.get(print);
  if (ids) ids.push(id);
  else group?.set(print, [id]);
}

/** The same story may have another id here. */
function withoutId(file: StoryFile): string {
  return JSON.stringify({ ...file, id: '' });
}
