/** The names and the timeline, one chunk; phones load it on demand. */
export { PeopleRegion } from '#features/entities/PeopleRegion.tsx';
export { TimelineRegion } from '#features/timeline/TimelineRegion.tsx';
