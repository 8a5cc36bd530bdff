import { annotate } from '../../../src/core/annotate/annotate.ts';
import type { Gazetteer } from '../../../src/core/annotate/gazetteer.ts';
import {
  compareSeedMentions,
  plainSeed,
  seedEntitiesRight,
  seedEventsRight,
  seedTimesRight,
} from '../../../src/test/annotated/compareSeed.ts';
import { compareSeedSources } from '../../../src/test/annotated/compareSeedSources.ts';

type Row = {
  readonly what: string;
  readonly right: number;
  readonly gold: number;
  readonly least: number;
  readonly extra?: number;
};

/** The bundled story against its oracle. */
export function scoreSeed(gazetteer: Gazetteer): readonly Row[] {
  const { story } = annotate(plainSeed(), gazetteer, '2026-01-01');
  const mentions = compareSeedMentions(story);
  const sources = compareSeedSources(story);
  const [times, events] = [seedTimesRight(story), seedEventsRight(story)];
  return [
    {
      what: 'named mentions',
      right: mentions.right,
      gold: mentions.right + mentions.missed.length,
      least: 80,
      extra: mentions.extra.length,
    },
    { what: 'entities', right: seedEntitiesRight(story).length, gold: 21, least: 21 },
    { what: 'times', right: times.right.length, gold: times.right.length + times.missed.length, least: 8 },
    {
      what: 'events',
      right: events.right.length,
      gold: events.right.length + events.missed.length,
      least: 8,
    },
    {
      what: 'sources of sentences',
      right: sources.right.length,
      gold: sources.right.length + sources.missed.length,
      least: 17,
    },
  ];
}
