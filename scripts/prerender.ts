import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import type * as Entry from '../src/app/entry-prerender.tsx';
import { contentSecurityPolicy } from './csp.mjs';
import { writeLicences } from './licences.ts';

type Options = {
  /** Folder of bundled stories, one folder each with its story.json. */
  readonly storiesDir: string;
  readonly outDir: string;
  /** Where the site will live, without a final slash; undefined leaves canonical addresses out. */
  readonly siteUrl: string | undefined;
};

/** The entry imports TanStack Query's index, and with it these, but only pages that come later use them. */
const late = /@tanstack\/(?:react-query\/.*useMutation|query-core\/.*mutationObserver)\.js$/;

/** Everything that the app's entry imports, directly or not, is one file: many small ones cost requests and bytes. */
function nameChunk(id: string, modules: Rolldown.ChunkingContext): string | null {
  if (late.test(id)) return null;
  const seen = new Set([id]);
  // Shared with the library, a function of three lines would be a file, and a request, of its own.
  const isTiny = id.includes('/src/core/') && (modules.getModuleInfo(id)?.code?.length ?? Infinity) < 350;
  for (const module of seen) {
    if (module.endsWith('/src/app/entry-client.tsx')) return 'app';
    if (isTiny && module.endsWith('/src/app/regions.ts')) return 'app';
    for (const importer of modules.getModuleInfo(module)?.importers ?? []) seen.add(importer);
  }
  return null;
}

/**
 * Builds the app twice, for the browser and for this machine, and lets the second write every page as
 * static HTML with its state beside it. A bundled story that breaks the contract fails the build.
 */
export function prerender({ storiesDir, outDir, siteUrl }: Options): Plugin {
  // One for each output, so that two builds at once don't write over each other.
  const ssrDir = join('.cache', `prerender-${outDir.replace(/\W+/g, '-')}`);
  const notes = `${ssrDir}-workers`;
  return {
    name: 'lede:prerender',
    config: () => ({
      worker: { format: 'es', plugins: () => [noteModules(notes)] },
      // Stories come from storiesDir, so the public folder is copied by hand below.
      build: { copyPublicDir: false, manifest: true, target: 'es2022', modulePreload: false },
      builder: {
        buildApp: (builder) => buildPages(builder, { storiesDir, outDir, siteUrl, ssrDir, notes }),
      },
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

async function buildPages(
  builder: ViteBuilder,
  {
    storiesDir,
    outDir,
    siteUrl,
    ssrDir,
    notes,
  }: Options & { readonly ssrDir: string; readonly notes: string },
): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('Vite made no client or ssr environment');
  await rm(notes, { recursive: true, force: true });
  const built = await builder.build(client);
  await builder.build(ssr);
  const entryFile = pathToFileURL(resolve(ssrDir, 'entry-prerender.js'));
  entryFile.search = String(Date.now()); // two builds in one process must not share a module
  const entry = (await import(entryFile.href)) as typeof Entry;

  await copyPublic(outDir, storiesDir);
  const stories = await entry.readStories(await readStoryFiles(storiesDir));
  const base = builder.config.base;
  await writeFile(join(outDir, 'stories/index.json'), JSON.stringify(stories.map(entry.toStoryCard)));
  await writeFile(join(outDir, 'stories/search.json'), JSON.stringify(stories.map(entry.toIndexedText)));

  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const template = await readTemplate(outDir, base, manifest);
  for (const path of entry.pathsOf(stories)) {
    const page = await entry.renderPage(path, { stories, base, siteUrl });
    const styles = stylesOf(manifest, path, base);
    // After the styles of every page, as they come when the app fetches them.
    const html = fillTemplate(template, page).replace('</head>', () => `${styles}  </head>`);
    await write(join(outDir, path, 'index.html'), html);
    // Both /stories/x/ and /stories/x must work on hosts that don't map one to the other.
    if (path !== '/') await write(join(outDir, `${path.replace(/\/$/, '')}.html`), html);
  }
  const inWorkers = await readNotes(notes);
  await write(join(outDir, 'licences.txt'), await writeLicences([...modulesOf(built), ...inWorkers]));
  await write(join(outDir, '404.html'), fillTemplate(template, entry.renderShell({ base })));
  await rm(join(outDir, '.vite'), { recursive: true, force: true });
}

/**
 * Each worker is built by itself, and each environment has a copy of this plugin: what went into them is handed on in a
 * folder, a file a worker.
 */
function noteModules(notes: string): Plugin {
  return {
    name: 'lede:note-modules',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry)?.name ?? 'worker';
      await write(join(notes, `${entry}.json`), JSON.stringify(chunks.flatMap(({ moduleIds }) => moduleIds)));
    },
  };
}

/** Written by noteModules in this build. */
async function readNotes(notes: string): Promise<readonly string[]> {
  const files = await readdir(notes);
  const lists = await Promise.all(files.map((file) => readFile(join(notes, file), 'utf8')));
  return lists.flatMap((list) => JSON.parse(list) as string[]);
}

function modulesOf(built: Awaited<ReturnType<ViteBuilder['build']>>): readonly string[] {
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) =>
    output.flatMap((file) => ('moduleIds' in file ? file.moduleIds : [])),
  );
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}

async function copyPublic(outDir: string, storiesDir: string): Promise<void> {
  const stories = resolve('public/stories');
  await cp('public', outDir, { recursive: true, filter: (from) => !resolve(from).startsWith(stories) });
  await cp(storiesDir, join(outDir, 'stories'), { recursive: true });
}

async function readStoryFiles(storiesDir: string): Promise<{ folder: string; file: string; text: string }[]> {
  const folders = (await readdir(storiesDir, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders
      .map(({ name }) => ({ folder: name, file: join(storiesDir, name, 'story.json') }))
      .sort((a, b) => a.file.localeCompare(b.file, 'en'))
      .map(async (at) => ({ ...at, text: await readFile(at.file, 'utf8') })),
  );
}

type Manifest = Record<
  string,
  { file: string; imports?: string[]; dynamicImports?: string[]; src?: string; css?: string[] }
>;

/** Pages whose code brings styles of its own: they must be there before that code. */
const ownStyles: Readonly<Record<string, string>> = {
  '/': 'src/app/routes/FrontRoute.tsx',
  '/import': 'src/app/routes/ImportRoute.tsx',
};

function stylesOf(manifest: Manifest, path: string, base: string): string {
  const files = manifest[ownStyles[path] ?? '']?.css ?? [];
  return files.map((file) => `  <link rel="stylesheet" href="${base}${file}" />\n`).join('');
}

/**
 * The built index.html with its scripts replaced: one small classic script that runs before first paint,
 * sets the theme, and fetches the app (named in its data attributes) once the first picture is there.
 */
async function readTemplate(outDir: string, base: string, manifest: Manifest): Promise<string> {
  const start = manifest['index.html'];
  const app = manifest['src/app/entry-client.tsx'];
  if (!start || !app) throw new Error('the build made no start or app script');
  if (start.imports?.length)
    throw new Error(`the start script must stand alone, it imports ${start.imports.join(', ')}`);
  const modules = staticImports(manifest, 'src/app/entry-client.tsx').map((file) => base + file);
  const script = `<script src="${base}${start.file}" data-app="${base}${app.file}" data-modules="${modules.join(' ')}"></script>`;
  const html = await readFile(join(outDir, 'index.html'), 'utf8');
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(
      '<!--head-->',
      () =>
        `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />\n    <!--head-->`,
    )
    .replace('</head>', () => `  ${script}\n  </head>`);
}

function staticImports(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  for (const name of manifest[key]?.imports ?? []) {
    const file = manifest[name]?.file;
    if (!file || seen.has(file)) continue;
    seen.add(file);
    staticImports(manifest, name, seen);
  }
  return [...seen];
}

/** Function replacers: the text may hold `$&`. `<` is escaped so that no state can close its own block. */
function fillTemplate(template: string, page: Entry.Page): string {
  const state = page.state === undefined ? '' : JSON.stringify(page.state).replace(/</g, '\\u003c');
  return template
    .replace('<html lang="en">', () => `<html lang="en"${page.status === 200 ? '' : ' data-shell'}>`)
    .replace('<!--head-->', () => page.head)
    .replace('<!--html-->', () => page.html)
    .replace('<!--state-->', () =>
      state === '' ? '' : `<script type="application/json" id="state">${state}</script>`,
    );
}
