import { annotate } from '../../../src/core/annotate/annotate.ts';
import type { Gazetteer } from '../../../src/core/annotate/gazetteer.ts';
import {
  compareEntities,
  compareEvents,
  compareMentions,
  compareRoles,
  compareTimes,
} from '../../../src/test/annotated/compare.ts';
import { annotatedStories, readAnnotated } from '../../../src/test/annotated/readAnnotated.ts';

type Sum = { readonly what: string; readonly right: number; readonly gold: number };

/** Our own hand-marked stories, all together. */
export function scoreOwnStories(gazetteer: Gazetteer): readonly Sum[] {
  const results = annotatedStories.map((name) => {
    const { story, gold } = readAnnotated(name);
    const { story: found } = annotate(story, gazetteer, '2026-01-01');
    return {
      mentions: compareMentions(found, gold.mentions),
      entities: compareEntities(found, gold),
      times: compareTimes(found, gold.times),
      roles: compareRoles(found, gold),
      events: compareEvents(found, gold),
    };
  });
  return (['mentions', 'entities', 'times', 'roles', 'events'] as const).map((what) => {
    const right = results.reduce((sum, result) => sum + result[what].right.length, 0);
    return {
      what,
      right,
      gold: right + results.reduce((sum, result) => sum + result[what].missed.length, 0),
    };
  });
}
