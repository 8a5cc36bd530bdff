import { hydrate, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { followChanges } from '#data/followChanges.ts';
import { makeQueryClient } from '#data/queryClient.ts';
import { base } from '#data/siteAddress.ts';
import { AppReady } from './AppReady.tsx';
import { makeRoutes } from './routes.tsx';
import { tolerateTranslation } from './tolerateTranslation.ts';

async function startApp() {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  tolerateTranslation();
  const queryClient = makeQueryClient();
  const state = document.getElementById('state')?.textContent;
  if (state) hydrate(queryClient, JSON.parse(state));
  followChanges(queryClient);

  const router = createBrowserRouter(makeRoutes(queryClient), { basename: base });
  await untilInitialised(router);
  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <AppReady />
      </QueryClientProvider>
    </StrictMode>
  );
  if (state) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** Waits for lazy routes and loaders, so that the first render equals the prerendered page. */
function untilInitialised(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  if (router.state.initialized) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = router.subscribe((state) => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
}

void startApp();
