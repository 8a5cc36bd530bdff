import type { Plugin } from 'vite';

/** How a query decides whether it is fetched in pages. */
const choice =
  /\(this\.#queryType === "infinite" \? infiniteQueryBehavior\([^)]*\) : (this\.options\.behavior)\)/;

/** Leaves out the code of TanStack Query for results in pages ("infinite" queries), which nothing here has. */
export function singleQueries(): Plugin {
  return {
    name: 'single-queries',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/query-core\/build\/modern\/query\.js$/ },
      handler: (code) => {
        if (!choice.test(code))
          throw new Error('expected the choice of pages in TanStack Query, found none: was it upgraded?');
        return { code: code.replace(choice, '$1'), map: null };
      },
    },
  };
}
