import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { RouteObject, ShouldRevalidateFunctionArgs } from 'react-router';
import { storyListQuery, storyQuery } from '#data/stories.ts';
import { loadPart } from '#session/latePart.tsx';
import { PageError } from './PageError.tsx';
import type { PageSubject } from './routeError.ts';
import { RootRoute } from './routes/RootRoute.tsx';
import { StoryRoute } from './routes/StoryRoute.tsx';
import { loadFirstNotes } from './useNotes.ts';
import { loadFirstRegions } from './useRegions.ts';

/** The routes, for the browser and for prerendering. The story page is in the app's chunk, the others are lazy. */
export function makeRoutes(queryClient: QueryClient): RouteObject[] {
  const front: RouteObject = {
    path: '/',
    loader: () => queryClient.ensureQueryData(storyListQuery()),
    shouldRevalidate: onOtherPage,
    lazy: lazyPage(async () => (await import('./routes/FrontRoute.tsx')).FrontRoute),
  };
  const story: RouteObject = {
    path: '/stories/:id',
    loader: ({ params: { id = '' } }) => queryClient.ensureQueryData(storyQuery(id)),
    shouldRevalidate: onOtherPage,
    lazy: async () => {
      await loadFirstParts();
      return { Component: StoryRoute };
    },
  };
  const ownStory: RouteObject = {
    path: '/own/:id',
    shouldRevalidate: onOtherPage,
    lazy: async () => {
      const own = await loadOwn();
      return { loader: own.ownStoryLoader(queryClient), Component: own.OwnStoryRoute };
    },
  };
  const unsavedStory: RouteObject = {
    path: '/import/story',
    shouldRevalidate: onOtherPage,
    lazy: async () => {
      const own = await loadOwn();
      return { loader: own.unsavedStoryLoader(queryClient), Component: own.UnsavedStoryRoute };
    },
  };
  const importPage: RouteObject = {
    path: '/import',
    lazy: lazyPage(async () => (await import('./routes/ImportRoute.tsx')).ImportRoute),
  };
  const highlights: RouteObject = {
    path: '/highlights',
    lazy: lazyPage(async () => (await import('./routes/HighlightsRoute.tsx')).HighlightsRoute),
  };
  const about: RouteObject = {
    path: '/about',
    lazy: lazyPage(async () => (await import('./routes/AboutRoute.tsx')).AboutRoute),
  };
  const notFound: RouteObject = {
    path: '*',
    lazy: lazyPage(async () => (await import('./routes/NotFoundRoute.tsx')).NotFoundRoute),
  };
  return [
    {
      Component: RootRoute,
      errorElement: <PageError subject="page" />,
      children: [
        withError('list of stories', front),
        withError('story', story, ownStory, unsavedStory),
        withError('page', importPage, highlights, about, notFound),
      ],
    },
  ];
}

/** A route's `lazy` that loads the page's component. */
function lazyPage(load: () => Promise<ComponentType>) {
  return async () => ({ Component: await loadPart(load) });
}

async function loadOwn() {
  return (await Promise.all([loadPart(() => import('./routes/ownStories.ts')), loadFirstParts()]))[0];
}

async function loadFirstParts(): Promise<void> {
  await Promise.all([loadFirstRegions(), loadFirstNotes()]);
}

/** The error boundary is above the routes: a route whose lazy code failed to load can't render its own. */
function withError(subject: PageSubject, ...children: RouteObject[]): RouteObject {
  return { errorElement: <PageError subject={subject} />, children };
}

/** The search (`?entity=`) never triggers a reload: no data depends on it. */
function onOtherPage({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.pathname !== nextUrl.pathname;
}
