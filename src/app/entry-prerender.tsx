import { dehydrate, QueryClientProvider } from '@tanstack/react-query';
import { prerenderToNodeStream } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { toMapPicture } from '#core/exporters/html/toMapPicture.ts';
import { toSearchText } from '#core/library/search/searchText.ts';
import type { IndexedText } from '#core/library/search/textIndex.ts';
import { toSiteCard } from '#core/story/siteCard.ts';
import type { Story } from '#core/story/story.ts';
import { makeQueryClient } from '#data/queryClient.ts';
import { storyListQuery, storyQuery } from '#data/stories.ts';
import { AppReady } from './AppReady.tsx';
import { type HeadContext, headOf } from './head.ts';
import { readStories } from './readStories.ts';
import { makeRoutes } from './routes.tsx';

export { readStories, toMapPicture, toSiteCard };

/** The search index entry of a bundled story, in the form that data/library/search reads. */
export function toIndexedText(story: Story): IndexedText {
  return { key: `stories/${story.id}`, text: toSearchText(story) };
}

export type Page = { status: number; head: string; html: string; state: unknown };

export function pathsOf(stories: readonly Story[]): string[] {
  return ['/', '/about', '/import', '/highlights', ...stories.map(({ id }) => `/stories/${id}`)];
}

export async function renderPage(
  path: string,
  { stories, base, siteUrl }: { stories: readonly Story[]; base: string; siteUrl: string | undefined },
): Promise<Page> {
  const queryClient = makeQueryClient();
  const story = stories.find(({ id }) => path === `/stories/${id}`);
  if (story) queryClient.setQueryData(storyQuery(story.id).queryKey, story);
  else if (path === '/') queryClient.setQueryData(storyListQuery().queryKey, stories.map(toSiteCard));

  const routes = makeRoutes(queryClient);
  const handler = createStaticHandler(routes, { basename: base });
  const address = `http://localhost${base.replace(/\/$/, '')}${path}`;
  const context = await handler.query(new Request(address));
  if (context instanceof Response) throw new Error(`${path} answered ${context.status}`);
  if (context.errors) throw Object.values(context.errors)[0];
  const router = createStaticRouter(handler.dataRoutes, context);
  const { prelude } = await prerenderToNodeStream(
    <QueryClientProvider client={queryClient}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
      {/* No effect here, but useId must produce the same ids as in the app. */}
      <AppReady />
    </QueryClientProvider>,
    // Late parts stay in place: React would put large ones at the end and move them by inline scripts, which the policy forbids.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  let html = '';
  for await (const chunk of prelude) html += chunk;
  return {
    status: context.statusCode,
    head: headOf(path, { story, base, siteUrl } satisfies HeadContext),
    html,
    state: dehydrate(queryClient),
  };
}

/** The page for addresses that were not prerendered: empty, rendered by the app. */
export function renderShell({ base }: { base: string }): Page {
  return {
    status: 404,
    head: `${headOf('', { story: undefined, base, siteUrl: undefined })}<meta name="robots" content="noindex" />`,
    html:
      '<div class="mx-margin my-12 noscript:hidden" role="status"><p class="script-only animate-appear">Opening…</p>' +
      // Also where the start script is refused, as by the policy of another build.
      '<p class="mt-3 max-w-measure animate-appear-late">This takes longer than usual. If nothing comes, a part of the page did not ' +
      'arrive: the connection is slow or gone, or the site has been updated meanwhile. What you have saved here is not lost. ' +
      `<a class="underline" href="">Load the page again</a>, or see <a class="underline" href="${base}">all stories</a>.</p></div>` +
      '<noscript><p class="mx-margin my-12">This address needs JavaScript to look for its story. <a class="underline" href="' +
      `${base}">All stories</a></p></noscript>`,
    state: undefined,
  };
}
