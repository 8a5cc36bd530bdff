import { annotate } from '../../../src/core/annotate/annotate.ts';
import type { Gazetteer } from '../../../src/core/annotate/gazetteer.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { type Comparison, compareEntities, compareMentions } from '../../../src/test/annotated/compare.ts';
import { type GoldAnnotation, readAnnotated } from '../../../src/test/annotated/readAnnotated.ts';
import type { GoldMention } from '../../../src/test/annotated/readMarkup.ts';
import { type EventScore, scoreEvents } from './scoreEvents.ts';
import { type GroupScore, scoreGroups } from './scoreGroups.ts';
import { scoreMustNot } from './scoreMustNot.ts';
import { type RoleScore, scoreRoles } from './scoreRoles.ts';
import { scoreTimes, type TimeScore } from './scoreTimes.ts';

export type UnseenScore = {
  readonly name: string;
  readonly mentions: Comparison<GoldMention>;
  readonly entities: Comparison<string>;
  /** Taken for a person, though they are another thing or no name at all. */
  readonly wrongPeople: readonly string[];
  readonly groups: GroupScore;
  readonly roles: RoleScore;
  readonly times: TimeScore;
  readonly events: EventScore;
  readonly mustNot: readonly string[];
};

/** Each of these stories that the annotator had not seen. */
export function scoreUnseenStories(
  names: readonly Parameters<typeof readAnnotated>[0][],
  gazetteer: Gazetteer,
): readonly UnseenScore[] {
  return names.map((name) => {
    const { story, gold } = readAnnotated(name);
    const { story: found } = annotate(story, gazetteer, '2026-01-01');
    return {
      name,
      mentions: compareMentions(found, gold.mentions),
      entities: compareEntities(found, gold),
      wrongPeople: wrongPeople(found, gold),
      groups: scoreGroups(found, gold.mentions),
      roles: scoreRoles(found, gold),
      times: scoreTimes(found, gold.times),
      events: scoreEvents(found, gold),
      mustNot: scoreMustNot(found, gold),
    };
  });
}

function wrongPeople({ entities, mentions }: Story, gold: GoldAnnotation): readonly string[] {
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const marked = new Set(gold.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const isPerson = ({ block, start, end }: (typeof mentions)[number]) =>
    gold.mentions.some(
      (mark) => mark.block === block && mark.start < end && start < mark.end && marked.has(mark.entity),
    );
  return mentions
    .filter((mention) => people.has(mention.entity) && !isPerson(mention))
    .map(({ block, quote }) => `${block}: ${quote}`);
}
