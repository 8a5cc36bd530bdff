import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildPages } from './prerender/buildPages.ts';
import { serveStories } from './prerender/devStories.ts';
import { nameChunk } from './prerender/nameChunk.ts';
import { noteWorkerModules } from './prerender/workerModules.ts';

type Options = {
  /** Folder of bundled stories, one folder each with its story.json. */
  readonly storiesDir: string;
  readonly outDir: string;
  /** Where the site will live, without a final slash; undefined leaves canonical addresses out. */
  readonly siteUrl: string | undefined;
};

/**
 * Builds the app twice, for the browser and for this machine, and lets the second write every page as
 * static HTML with its state beside it. A bundled story that breaks the contract fails the build. The development
 * server gets the same lists of stories.
 */
export function prerender({ storiesDir, outDir, siteUrl }: Options): Plugin {
  // One for each output, so that two builds at once don't write over each other.
  const ssrDir = join('.cache', `prerender-${outDir.replace(/\W+/g, '-')}`);
  const notes = `${ssrDir}-workers`;
  return {
    name: 'lede:prerender',
    configureServer: (server) => serveStories(server, storiesDir),
    config: () => ({
      worker: { format: 'es', plugins: () => [noteWorkerModules(notes)] },
      // Stories come from storiesDir, so the public folder is copied by hand.
      build: { copyPublicDir: false, manifest: true, target: 'es2022', modulePreload: false },
      builder: { buildApp: (builder) => buildPages(builder, { storiesDir, outDir, siteUrl, ssrDir, notes }) },
      environments: {
        client: {
          build: {
            outDir,
            emptyOutDir: true,
            cssCodeSplit: true,
            rolldownOptions: {
              input: { index: 'index.html', app: 'src/app/entry-client.tsx' },
              output: {
                codeSplitting: {
                  groups: [{ name: nameChunk, debugName: 'app', includeDependenciesRecursively: false }],
                },
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: ssrDir,
            emptyOutDir: true,
            ssr: true,
            rolldownOptions: {
              input: 'src/app/entry-prerender.tsx',
              // A part that imported the entry again would have React contexts of its own.
              output: { codeSplitting: false },
            },
          },
        },
      },
    }),
  };
}
