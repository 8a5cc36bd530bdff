import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Resolves React Router to its production build. Its package exports only the development build, under every condition; the
 * production build is beside it.
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
