import '../styles/rest.css';

/** All that corrections need, apart from the page's code: fetched where there are some, or to make one. */
export { Correcting } from '#features/corrections/Correcting.tsx';
export { followCorrections } from '#features/corrections/followCorrections.ts';
