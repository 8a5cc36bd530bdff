import { groupBy } from '../../groupBy.ts';
import type { Entity, EntityId } from '../../story/story.ts';
import type { Use } from '../draft.ts';
import { plainName } from '../plainName.ts';
import { familyNameOf } from './people.ts';

/** An entity for each key, in order of first mention; its id is the slug of its name. */
export function toEntities(uses: readonly Use[]): ReadonlyMap<string, Entity> {
  const taken = new Set<string>();
  const entities = new Map<string, Entity>();
  for (const [key, group] of groupBy(uses, ({ resolved }) => resolved.key)) {
    const [first] = group;
    if (!first) continue;
    const { kind } = first.resolved;
    const name = nameOf(group, first);
    entities.set(key, {
      id: toId(name, taken),
      kind,
      name,
      roles: [],
      aliases: aliasesOf(group, name, kind),
    });
  }
  return entities;
}

/** With accents if the story prints the full name; otherwise as listed or as first used. */
function nameOf(group: readonly Use[], { resolved }: Use): string {
  const printed = group.map(printedText).find((text) => plainName(text) === resolved.name);
  return printed ?? resolved.name;
}

export function printedText({ sentence, start, end }: Use): string {
  return sentence.block.text.slice(start, end);
}

function aliasesOf(group: readonly Use[], name: string, kind: Entity['kind']): Entity['aliases'] {
  const aliases = new Map<string, Entity['aliases'][number]>();
  for (const use of group) {
    const text = printedText(use);
    if (text !== name && !aliases.has(text)) aliases.set(text, { text, ...reasonFor(use, text, name, kind) });
  }
  return [...aliases.values()];
}

function reasonFor(
  { resolved }: Use,
  text: string,
  name: string,
  kind: Entity['kind'],
): Omit<Entity['aliases'][number], 'text'> {
  if (resolved.reference === 'adjective') return { reason: 'demonym' };
  if (resolved.reference === 'typo') return { reason: 'misprint' };
  if (text === name.toUpperCase()) return { reason: 'capitals' };
  if (resolved.reference === 'abbreviation') return { reason: 'acronym' };
  return {
    reason: kind === 'person' && plainName(text) === familyNameOf(plainName(name)) ? 'surname' : 'short',
  };
}

function toId(name: string, taken: Set<string>): EntityId {
  const slug = plainName(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '')
    .slice(0, 60);
  const base = slug || 'name';
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id as EntityId;
}
