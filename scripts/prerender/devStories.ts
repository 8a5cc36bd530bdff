import sirv from 'sirv';
import type { ViteDevServer } from 'vite';
import type * as Entry from '../../src/app/entry-prerender.tsx';
import { readStoriesIn, toStoryLists } from './storyFiles.ts';

/** Serves the lists of stories, which otherwise only a build writes, in development; made again for each request. */
export function serveStories(server: ViteDevServer, storiesDir: string): void {
  const folder = `${server.config.base}stories`;
  const lists: Readonly<Record<string, string>> = {
    [`${folder}/index.json`]: 'index.json',
    [`${folder}/search.json`]: 'search.json',
  };
  server.middlewares.use(async (request, response, next) => {
    const list = lists[request.url?.split('?')[0] ?? ''];
    if (!list) return next();
    try {
      // Vite types a loaded module as a record of anything.
      const entry = (await server.ssrLoadModule('/src/app/entry-prerender.tsx')) as typeof Entry;
      const stories = await readStoriesIn(storiesDir, entry);
      response.setHeader('Content-Type', 'application/json').end(toStoryLists(stories, entry)[list]);
    } catch (error) {
      next(error);
    }
  });
  server.middlewares.use(folder, sirv(storiesDir, { dev: true }));
}
