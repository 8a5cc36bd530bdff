/** What a page says to the service worker. */
export type WorkerWord =
  /** Answered on the given port with the id of the worker's build. */
  | 'whichBuild'
  /** The reader wants the new version. */
  | 'takeOver'
  /** The page is of the worker's own build already. */
  | 'takeOverIfAlone';

/** Where the worker leaves what was shared with the app, as an answer with the form's data, until the import page takes it. */
export const sharedCache = 'lede-shared';
/** Below the base. */
export const sharedPath = 'shared';
