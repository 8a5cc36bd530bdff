import type { Entity } from '../../../story/story.ts';
import type { StoryDraft, Use } from '../../draft.ts';
import { peopleOrBodies } from '../../words/organisationNouns.ts';
import { headWord } from './entityMeant.ts';

/** What the whole story says of the names in it. */
export type StoryNames = {
  readonly entityOf: (use: Use) => Entity | undefined;
  /** The story’s own publisher, if it names itself. */
  readonly publisher: Entity | undefined;
  readonly publisherName: string;
  /** Entities that it calls a newspaper or the like, beside their name. */
  readonly media: ReadonlySet<Entity>;
  /** Entities that it calls a lobby, a charity or the like, beside their name: no council or authority of a state. */
  readonly civil: ReadonlySet<Entity>;
  /** Names of places, in lower case. */
  readonly places: ReadonlySet<string>;
  /** Taken for people by the words beside them alone: "Ofwat said", "Tarn Kestrel said". */
  readonly guessed: ReadonlySet<Entity>;
};

export function storyNames({ story, entities, keys, uses }: StoryDraft): StoryNames {
  const byKey = new Map<string | undefined, Entity>(entities.map((entity) => [keys.get(entity.id), entity]));
  const entityOf = (use: Use) => byKey.get(use.resolved.key);
  const called = (nouns: RegExp) =>
    new Set(
      uses
        .filter((use) => isCalled(use, nouns))
        .flatMap((use) => entityOf(use) ?? [])
        .filter(({ kind }) => kind !== 'place'),
    );
  const certain = new Set(uses.filter(({ piece }) => piece.weight > 1).map(entityOf));
  return {
    entityOf,
    publisher: entities.find((entity) => isNamed(entity, story.publisher.name)),
    publisherName: story.publisher.name,
    media: called(mediaNouns),
    civil: called(civilNouns),
    places: new Set(entities.filter(({ kind }) => kind === 'place').map(({ name }) => name.toLowerCase())),
    guessed: new Set(entities.filter((entity) => isBare(entity) && !certain.has(entity))),
  };
}

/** A person of whom nothing is said that no firm could be. */
function isBare({ kind, roles }: Entity): boolean {
  return kind === 'person' && roles.every(({ text }) => peopleOrBodies.has(headWord(text).toLowerCase()));
}

function isNamed({ kind, name, aliases }: Entity, wanted: string): boolean {
  const plain = (words: string) => words.replace(/^the /i, '').toLowerCase();
  return (
    kind === 'organisation' &&
    [name, ...aliases.map(({ text }) => text)].some((one) => plain(one) === plain(wanted))
  );
}

const mediaNouns =
  /^(?:newspaper|broadcaster|tabloid|magazine|daily|weekly|website|channel|station|newswire|site)$/;

const civilNouns =
  /^(?:lobby|charity|nonprofit|non-profit|association|company|firm|club|union|ngo|think-tank|cooperative|co-operative)$/;

/** "the newspaper Havnetidende", "Havnetidende, a daily" */
function isCalled({ sentence: { words }, piece: { from, to } }: Use, nouns: RegExp): boolean {
  if (nouns.test((words[from - 1] ?? '').toLowerCase())) return true;
  if (words[to] !== ',' || !/^(?:an?|the)$/.test(words[to + 1] ?? '')) return false;
  const behind = words.slice(to + 2, to + 6);
  const comma = behind.indexOf(',');
  return behind.slice(0, comma === -1 ? behind.length : comma).some((word) => nouns.test(word));
}
