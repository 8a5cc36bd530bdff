// @vitest-environment jsdom
import { act, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { latePart } from './latePart.tsx';

let container: HTMLElement;
let leave: () => Promise<void>;
let frontPage: () => Promise<Response>;
beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('fetch', () => frontPage());
  frontPage = () => Promise.reject(new TypeError('offline'));
  document.body.innerHTML = '<script data-app="/assets/app-1.js"></script><div id="root"></div>';
  container = document.getElementById('root') as HTMLElement; // made above
});
afterEach(async () => {
  await leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function show(load: () => Promise<() => string>) {
  const Part = latePart(load);
  const root = createRoot(container);
  leave = () => act(async () => root.unmount());
  await act(async () =>
    root.render(
      <ErrorBoundary region="Viewer">
        <Suspense>
          <Part />
        </Suspense>
      </ErrorBoundary>,
    ),
  );
}

const press = () => act(async () => container.querySelector('button')?.click());

it('is imported anew at each retry', async () => {
  const load = vi
    .fn<() => Promise<() => string>>()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockRejectedValueOnce(new TypeError('still offline'))
    .mockResolvedValue(() => 'the picture');
  await show(load);
  expect(container.textContent).toContain('The viewer did not arrive. Check the connection');
  await press();
  expect(load).toHaveBeenCalledTimes(2);
  expect(container.textContent).toContain('did not arrive');
  await press();
  expect(container.textContent).toBe('the picture');
});

it('says that the page is of an older build, and offers to load it again', async () => {
  frontPage = async () => new Response('<script data-app="/assets/app-2.js">');
  await show(() => Promise.reject(new TypeError('404')));
  expect(container.textContent).toContain('the site has been updated since this page was opened');
  expect(container.querySelector('button')?.textContent).toBe('Load the page again');
});

it('takes a page that names no build, as of a hotel’s network, for no answer of the site', async () => {
  frontPage = async () => new Response('<h1>Welcome, please sign in</h1>');
  await show(() => Promise.reject(new TypeError('blocked')));
  expect(container.textContent).toContain('Check the connection');
});
