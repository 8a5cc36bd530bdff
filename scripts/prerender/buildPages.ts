import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import type { Story } from '#core/story/story.ts';
import type * as Entry from '../../src/app/entry-prerender.tsx';
import { shellFile } from '../../src/offline/pageFile.ts';
import { compressFiles } from '../compress.ts';
import { writeLicences } from '../licences.ts';
import { toContentSecurityPolicy } from './contentSecurityPolicy.ts';
import { headersFile, toHeadersFile } from './hostHeaders.ts';
import { toOfflineFiles } from './offlineFiles.ts';
import { addOwnStyles, fillTemplate, type Manifest, readStarter, readTemplate } from './pageTemplate.ts';
import { compileWorker, measureFiles, toBuildId, writeWorker } from './serviceWorker.ts';
import { readStoriesIn, toStoryLists } from './storyFiles.ts';
import { forgetWorkerModules, readWorkerModules } from './workerModules.ts';

type Options = {
  readonly storiesDir: string;
  readonly outDir: string;
  readonly siteUrl: string | undefined;
  /** Folders of the Node build and of the lists of the workers' modules. */
  readonly ssrDir: string;
  readonly notes: string;
};

/** Builds the app for browsers and for Node, and writes every page and the files beside them. */
export async function buildPages(builder: ViteBuilder, options: Options): Promise<void> {
  const { storiesDir, outDir, siteUrl, ssrDir, notes } = options;
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('Vite made no client or ssr environment');
  await forgetWorkerModules(notes);
  const built = await builder.build(client);
  await builder.build(ssr);
  const entry = await importFresh(resolve(ssrDir, 'entry-prerender.js'));

  await copyPublic(outDir, storiesDir);
  const stories = await readStoriesIn(storiesDir, entry);
  for (const [file, text] of Object.entries(toStoryLists(stories, entry)))
    await write(join(outDir, 'stories', file), text);
  for (const story of stories) await writeMapPicture(story, join(outDir, 'stories', story.id), entry);

  const base = builder.config.base;
  const manifest: Manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8'));
  const starter = await readStarter(outDir, manifest);
  const policy = toContentSecurityPolicy(starter.text);
  const id = await toBuildId(outDir, ssrDir);
  const template = await readTemplate(outDir, { base, manifest, starter: starter.text, policy, id });
  for (const path of entry.pathsOf(stories)) {
    const page = await entry.renderPage(path, { stories, base, siteUrl });
    const html = addOwnStyles(fillTemplate(template, page), manifest, { path, base });
    await write(join(outDir, path, 'index.html'), html);
    // Both /stories/x/ and /stories/x must work on hosts that don't redirect.
    if (path !== '/') await write(join(outDir, `${path.replace(/\/$/, '')}.html`), html);
  }
  const shell = fillTemplate(template, entry.renderShell({ base }));
  for (const file of ['404.html', shellFile]) await write(join(outDir, file), shell);
  await write(join(outDir, headersFile), toHeadersFile(policy, base));
  const inWorkers = await readWorkerModules(notes);
  await rm(starter.file);
  await rm(join(outDir, '.vite'), { recursive: true, force: true });
  const { kept, standIns } = toOfflineFiles(stories, await measureFiles(outDir));
  const folder = join(ssrDir, 'worker');
  const inServiceWorker = await compileWorker({ folder, base, id, standIns });
  const modules = [...modulesOf(built), ...inWorkers, ...inServiceWorker];
  await write(join(outDir, 'licences.txt'), await writeLicences(modules));
  await writeWorker(folder, outDir, kept);
  await compressFiles(outDir);
}

/** For print before the map itself has loaded: browsers fetch a picture that only print shows before they print. */
async function writeMapPicture(story: Story, folder: string, entry: typeof Entry): Promise<void> {
  const map = story.timeline?.route?.map;
  if (map === undefined) return;
  const picture = entry.toMapPicture(story, await readFile(join(folder, map), 'utf8').catch(() => ''));
  if (picture !== undefined) await write(join(folder, `${map}.svg`), picture);
}

/** Two builds in one process must not share a cached module. */
async function importFresh(file: string): Promise<typeof Entry> {
  const address = pathToFileURL(file);
  address.search = String(Date.now());
  return import(address.href);
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
