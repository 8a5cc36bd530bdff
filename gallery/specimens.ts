import type { Specimen } from './specimen.ts';
import { kitSpecimens } from './specimens/kit.tsx';
import { librarySpecimens } from './specimens/library.tsx';
import { messageSpecimens } from './specimens/messages.tsx';
import { regionSpecimens } from './specimens/regions.tsx';

/** All specimens, in the order of the list. */
export const specimens: readonly Specimen[] = [
  ...kitSpecimens,
  ...messageSpecimens,
  ...regionSpecimens,
  ...librarySpecimens,
];
