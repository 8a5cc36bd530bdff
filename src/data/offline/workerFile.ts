/** Without a hash in its name: browsers look for a new version at the address they know. */
export const workerFile = 'sw.js';
