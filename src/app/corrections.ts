import '../styles/rest.css';

/** Everything that corrections need, one chunk; loaded if the story has some, or to make one. */
export { applyCorrections } from '#core/corrections/applyCorrections.ts';
export { Correcting } from '#features/corrections/Correcting.tsx';
export { Removing } from '#features/corrections/Removing.tsx';
export { copyOf } from './copyOf.ts';
