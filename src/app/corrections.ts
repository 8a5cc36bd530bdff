import '../styles/rest.css';

/** All that corrections need, apart from the page's code: fetched where there are some, or to make one. */
export { applyCorrections } from '#core/corrections/applyCorrections.ts';
export { Correcting } from '#features/corrections/Correcting.tsx';
