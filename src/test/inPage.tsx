import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { makeQueryClient } from '#data/queryClient.ts';
import { handsOn } from './handsOn.ts';

type Options = { readonly at?: string; readonly client?: QueryClient };

/** Draws a part of a page outside any story, at an address, over a cache of its own. */
export async function inPage(children: ReactNode, { at = '/', client = makeQueryClient() }: Options = {}) {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  let show: (next: ReactNode) => void = () => {};
  const router = createMemoryRouter(
    [
      {
        path: '*',
        element: (
          <Shown
            first={children}
            onShown={(set) => {
              show = set;
            }}
          />
        ),
      },
    ],
    { initialEntries: [at] },
  );
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
  return {
    ...handsOn(container),
    client,
    path: () => router.state.location.pathname + router.state.location.hash,
    /** To an address, or a number of steps in history. */
    go: (to: string | number) =>
      act(async () => (typeof to === 'number' ? router.navigate(to) : router.navigate(to))),
    /** Draws something else in its place, as a parent would with other props. */
    redraw: (next: ReactNode) => act(async () => show(next)),
    leave: () =>
      act(async () => {
        root.unmount();
        container.remove();
      }),
  };
}

type ShownProps = {
  readonly first: ReactNode;
  readonly onShown: (set: (next: ReactNode) => void) => void;
};

function Shown({ first, onShown }: ShownProps) {
  const [shown, setShown] = useState(first);
  onShown(setShown);
  return shown;
}

export type Page = Awaited<ReturnType<typeof inPage>>;
