import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const folder = resolve('node_modules/react-router/dist/production');

/**
 * Resolves React Router to its production build, without the components that no page uses. Its package exports only the
 * development build, under every condition; the production build is beside it.
 */
export function productionRouter(): Plugin {
  return {
    name: 'production-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^react-router$/ },
      handler: () => resolve(folder, 'index.mjs'),
    },
    transform: {
      filter: { id: /\/react-router\/dist\/production\/.*\.mjs$/ },
      handler: (code) => ({ code: markUnused(code), map: null }),
    },
  };
}

/** Options of `createBrowserRouter` that the app never passes (src/app/entry-client.tsx). */
const neverPassed =
  /\binit\.(?:instrumentations|patchRoutesOnNavigation|dataStrategy|hydrationData|hydrationRouteProperties|getContext)\b/g;

/**
 * The bundler can't tell that making a component by a call, and naming it for React's developer tools, has no side effects, so
 * it keeps forms, scripts and prefetching links that nothing imports; nor which options are never passed. After an upgrade of
 * the package `npm test -- size` shows whether this still holds.
 */
function markUnused(code: string): string {
  return code
    .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
    .replace(neverPassed, 'undefined')
    .replace(/^(var \w+ = )(React\d*\.(?:forwardRef|createContext|memo)\()/gm, '$1/* @__PURE__ */ $2');
}
