import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../buildSite.ts';
import { compressFiles } from '../compress.ts';
import { serve } from '../serve.ts';
import { toStaticPage } from './staticPage.ts';

const dir = '.cache/bench-dist';
const storyPath = 'stories/kim-returns-from-russia';
const staticPath = 'static/kim-returns-from-russia';

export type ServedPage = {
  readonly name: 'static' | 'story';
  readonly address: string;
  readonly isApp: boolean;
};

/** Builds and serves the bundled story and the same page without script. */
export async function serveStoryAndStatic(): Promise<{ pages: ServedPage[]; close: () => void }> {
  const isBuilt = await buildSite({
    OUT_DIR: dir,
    STORIES_DIR: undefined,
    BASE_PATH: undefined,
    SITE_URL: undefined,
  });
  if (!isBuilt) throw new Error('the build for the benchmark failed');
  const html = await readFile(join(dir, storyPath, 'index.html'), 'utf8');
  await mkdir(join(dir, staticPath), { recursive: true });
  await writeFile(join(dir, staticPath, 'index.html'), toStaticPage(html));
  await compressFiles(join(dir, staticPath));
  const { url, close } = await serve({ dir });
  const pages: ServedPage[] = [
    { name: 'static', address: `${url}${staticPath}/`, isApp: false },
    { name: 'story', address: `${url}${storyPath}/`, isApp: true },
  ];
  return { pages, close };
}
