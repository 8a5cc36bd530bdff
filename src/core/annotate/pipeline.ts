import type { Stage } from './draft.ts';
import { markNames } from './stages/markNames.ts';
import { placeOnMap } from './stages/placeOnMap.ts';
import { readEvents } from './stages/readEvents.ts';
import { readNotices } from './stages/readNotices.ts';
import { readRoles } from './stages/readRoles.ts';
import { readSources } from './stages/readSources.ts';
import { readTimes } from './stages/readTimes.ts';
import { resolveNames } from './stages/resolveNames.ts';
import { segment } from './stages/segment.ts';

/** The stages, in order; each uses what earlier ones found. */
export const pipeline: readonly Stage[] = [
  segment,
  markNames,
  resolveNames,
  readRoles,
  placeOnMap,
  readTimes,
  readSources,
  readEvents,
  readNotices,
];
