import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Vite's code around each `import()`, which fetches its stylesheets first, replaced by less code: the build preloads no
 * scripts. Vite's own also takes the element of a stylesheet that failed to load for a loaded one, so that the part would
 * come without its looks when it is imported again.
 */
export function styleLoader(): Plugin {
  let base = '/';
  return {
    name: 'style-loader',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved: (config) => {
      base = config.base;
    },
    load: {
      filter: { id: new RegExp(`^${helper}$`) },
      handler: () => `const base = ${JSON.stringify(base)};\n${loaderCode}`,
    },
  };
}

const loaderCode = `
const loading = {};
const load = (href) => loading[href] ??= new Promise((resolve, reject) => {
  if (document.querySelector('link[href="' + href + '"]')) return resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.onload = resolve;
  link.onerror = () => {
    link.remove();
    delete loading[href];
    reject(Error(href));
  };
  document.head.append(link);
});
export const __vitePreload = (part, files = []) => Promise.all(files.map((file) => load(base + file))).then(part);
`;
