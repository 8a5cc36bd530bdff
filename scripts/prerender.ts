import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildPages } from './prerender/buildPages.ts';
import { serveStories } from './prerender/devStories.ts';
import { nameChunk } from './prerender/nameChunk.ts';
import { noteWorkerModules } from './prerender/workerModules.ts';

type Options = {
  /** Folder of bundled stories, a folder each with its story.json. */
  readonly storiesDir: string;
  readonly outDir: string;
  /** The public address of the site, without a trailing slash; without it there are no canonical addresses. */
  readonly siteUrl: string | undefined;
};

/**
 * Builds the app twice, for browsers and for Node, and uses the latter to write every page as static HTML with its state. An
 * invalid bundled story fails the build. The development server gets the same lists of stories.
 */
export function prerender({ storiesDir, outDir, siteUrl }: Options): Plugin {
  // One per output, so that concurrent builds don't overwrite each other.
  const ssrDir = join('.cache', `prerender-${outDir.replace(/\W+/g, '-')}`);
  const notes = `${ssrDir}-workers`;
  return {
    name: 'lede:prerender',
    configureServer: (server) => serveStories(server, storiesDir),
    config: () => ({
      worker: { format: 'es', plugins: () => [noteWorkerModules(notes)] },
      // Stories come from storiesDir, so the public folder is copied by our own code.
      build: { copyPublicDir: false, manifest: true, target: 'es2022', modulePreload: false },
      builder: { buildApp: (builder) => buildPages(builder, { storiesDir, outDir, siteUrl, ssrDir, notes }) },
      environments: {
        client: {
          build: {
            outDir,
            emptyOutDir: true,
            cssCodeSplit: true,
            rolldownOptions: {
              input: {
                index: 'index.html',
                app: 'src/app/entry-client.tsx',
                reader: 'src/styles/reader.css',
              },
              output: {
                // Names of files can't be compressed, and the app names every chunk: seven hexadecimal digits are enough.
                hashCharacters: 'hex',
                chunkFileNames: 'assets/[name]-[hash:7].js',
                assetFileNames: 'assets/[name]-[hash:6][extname]',
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
              // If a chunk imported the entry again, it would get its own React contexts.
              output: { codeSplitting: false },
            },
          },
        },
      },
    }),
  };
}
