import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives the browser React Router without development's warnings. Its package offers the other build alone, under
 * every condition; the one for production lies beside it.
 */
export function productionRouter(): Plugin {
  return {
    name: 'production-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^react-router$/ },
      handler: () => resolve('node_modules/react-router/dist/production/index.mjs'),
    },
  };
}
