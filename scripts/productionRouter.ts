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
      handler: (code) => ({ code: markUnused(forgetFailedRoutes(code)), map: null }),
    },
  };
}

/** Options of `createBrowserRouter` that the app never passes (src/app/entry-client.tsx). */
const neverPassed =
  /\binit\.(?:instrumentations|patchRoutesOnNavigation|dataStrategy|hydrationData|hydrationRouteProperties|getContext)\b/g;

/** The router keeps the promise of a route's lazy code also when it was rejected, so that no retry could ever succeed. */
function forgetFailedRoutes(code: string): string {
  const kept = /(lazyRouteFunctionCache\.set\((\w+), (\w+)\);\s*\3\.catch\(\(\) => )\{\s*\}/;
  if (code.includes('lazyRouteFunctionCache') && !kept.test(code))
    throw new Error('expected the cache of lazy routes in React Router, found none: was it upgraded?');
  return code.replace(kept, '$1lazyRouteFunctionCache.delete($2)');
}

/**
 * The bundler can't tell that making a component by a call, and naming it for React's developer tools, has no side effects, so
 * it keeps forms, scripts and prefetching links that nothing imports; nor which options are never passed, nor that warnings are
 * for whoever develops the app. After an upgrade of
 * the package `npm test -- size` shows whether this still holds.
 */
function markUnused(code: string): string {
  return code
    .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
    .replace(neverPassed, 'undefined')
    .replace(/^(\s+)(warning|warningOnce)\(/gm, '$1/* @__PURE__ */ $2(')
    .replace(/^(var \w+ = )(React\d*\.(?:forwardRef|createContext|memo)\()/gm, '$1/* @__PURE__ */ $2');
}
