import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { storyListQuery, storyQuery } from '#data/stories.ts';
import { Fault } from './Fault.tsx';
import { RootRoute } from './routes/RootRoute.tsx';
import { StoryRoute } from './routes/StoryRoute.tsx';
import { loadFirstRegions } from './useRegions.ts';

/** One list for the browser and for prerendering. Searches (`?entity=`) never load again: nothing in them is data. */
export function makeRoutes(queryClient: QueryClient): RouteObject[] {
  return [
    {
      element: <RootRoute />,
      errorElement: <Fault />,
      children: [
        {
          path: '/',
          loader: () => queryClient.ensureQueryData(storyListQuery()),
          shouldRevalidate: () => false,
          errorElement: <Fault />,
          lazy: async () => ({ Component: (await import('./routes/FrontRoute.tsx')).FrontRoute }),
        },
        {
          path: '/stories/:id',
          loader: ({ params }) => queryClient.ensureQueryData(storyQuery(params.id ?? '')),
          shouldRevalidate: ({ currentParams, nextParams }) => currentParams.id !== nextParams.id,
          errorElement: <Fault />,
          // What the product is for comes with the app: one file, one request.
          lazy: async () => {
            await loadFirstRegions();
            return { Component: StoryRoute };
          },
        },
        {
          path: '/about',
          lazy: async () => ({ Component: (await import('./routes/AboutRoute.tsx')).AboutRoute }),
        },
        {
          path: '/import',
          lazy: async () => ({ Component: (await import('./routes/ImportRoute.tsx')).ImportRoute }),
        },
        ...['/import/story', '/own/:id'].map((path) => ({
          path,
          lazy: () => import('./routes/OwnStoryRoute.tsx'),
        })),
        {
          path: '*',
          lazy: async () => ({ Component: (await import('./routes/NotFoundRoute.tsx')).NotFoundRoute }),
        },
      ],
    },
  ];
}
