import type { Entity } from '../../../story/story.ts';
import { isSameNoun } from '../kinds/nouns.ts';

/** So common that the only one named need not be the one meant. */
const vague =
  /^(?:government|police|officials?|authorities|army|military|court|state|country|company|report|president)$/;

/** "the minister", "the institute": the only one named so far that it fits. */
export function entityMeant(noun: string, known: ReadonlySet<Entity>): Entity | undefined {
  if (vague.test(noun)) return undefined;
  const [only, ...others] = [...known].filter(({ kind, name, roles }) =>
    kind === 'person'
      ? roles.some(({ text }) => headWord(text).toLowerCase() === noun)
      : kind === 'organisation' &&
        name.split(' ').some((word) => /^\p{Lu}/u.test(word) && isSameNoun(word, noun)),
  );
  return others.length === 0 ? only : undefined;
}

/** "minister" of "foreign minister of Peru", "frontman, singer" is a "frontman". */
export function headWord(role: string): string {
  const phrase = role.split(/ (?:of|for|at|in|to|from|with|on|who)\b|,/)[0] ?? '';
  return phrase.split(' ').at(-1) ?? '';
}
