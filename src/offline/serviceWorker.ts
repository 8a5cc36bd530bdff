/**
 * Makes the site open without a connection: keeps the files of one build (`__WB_MANIFEST`, put in by the build), and answers for the
 * network when that does not. docs/decisions/013-network-first-offline.md says why in this order.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { WorkerWord } from '#data/offline/words.ts';
import { base } from '#data/siteAddress.ts';
import { keepShared } from './keepShared.ts';
import { networkFirst } from './networkFirst.ts';
import { isAppPath, pageFile, pathBelow, shellFile } from './pageFile.ts';
import { build, scope } from './scope.ts';

/** ms: a reader who waits longer reads what is kept. */
const networkLimit = 3000;

declare const self: { readonly __WB_MANIFEST: Parameters<PrecacheController['addToCacheList']>[0] };

const files = new PrecacheController();
files.addToCacheList(self.__WB_MANIFEST);

/** Encodes what is not yet. */
const addressOf = (path: string) => new URL(base + path, location.href).href;
const isKept = (path: string) => files.getCacheKeyForURL(addressOf(path)) !== undefined;
const kept = (path: string) => files.matchPrecache(addressOf(path));

scope.addEventListener('install', (event) => {
  files.install(event);
});

scope.addEventListener('activate', (event) => {
  files.activate(event);
  // So that late parts of a page that is open come without a connection too.
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  const path = address.origin === location.origin ? pathBelow(base, address) : undefined;
  if (path === undefined) return;
  if (request.method === 'POST' && path === 'import') event.respondWith(keepShared(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request, path));
  else if (path.startsWith('assets/')) event.respondWith(answerAsset(request));
  else {
    const file = isKept(path) ? path : build.standIns[path];
    if (file !== undefined) event.respondWith(networkFirst(fetch(request), () => kept(file), networkLimit));
  }
});

scope.addEventListener('message', (event) => {
  const word = event.data as WorkerWord; // only our own pages can send one
  if (word === 'whichBuild') event.ports[0]?.postMessage(build.id);
  else if (word === 'takeOver') event.waitUntil(scope.skipWaiting());
  else if (word === 'takeOverIfAlone') event.waitUntil(takeOverIfAlone());
});

/** Own stories, and those added after the build, have the shell. */
async function answerPage(request: Request, path: string): Promise<Response> {
  const network = fetch(request);
  const file = [path, pageFile(path)].find(isKept) ?? (path.startsWith('own/') ? shellFile : undefined);
  if (file !== undefined) return networkFirst(network, () => kept(file), networkLimit);
  if (!isAppPath(path)) return network;
  return network.catch(async (cause) => (await kept(shellFile)) ?? Promise.reject(cause));
}

/** Its name has a hash of its content, so the first that is found is right, also one of a build that only waits. */
async function answerAsset(request: Request): Promise<Response> {
  const { cacheName } = files.strategy;
  return (await caches.match(request.url, { cacheName, ignoreVary: true })) ?? fetch(request);
}

/** No page of an older build is left that needs its files. */
async function takeOverIfAlone(): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length === 1) await scope.skipWaiting();
}
