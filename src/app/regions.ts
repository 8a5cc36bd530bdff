/** The names and the timeline as one piece of code, apart from the page's: phones fetch it when it is wanted. */
export { PeopleRegion } from '#features/entities/PeopleRegion.tsx';
export { TimelineRegion } from '#features/timeline/TimelineRegion.tsx';
