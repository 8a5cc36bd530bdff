import { serve } from '../serve.ts';
import type { Engine } from './engine.ts';

/** ms; keeping the whole site takes a while on a busy machine. */
const limit = 60_000;

const story = 'stories/kim-returns-from-russia';
const isReady = "'ready' in document.documentElement.dataset";
const hasPictures = `
  const pictures = [...document.querySelectorAll('#photos .strip img')];
  for (const one of pictures) one.loading = 'eager';
  return ${isReady} && pictures.length === 6 && pictures.every((one) => one.naturalWidth > 0)`;
const hasTypeface = `return [...document.fonts].some(({ status }) => status === 'loaded')`;

const pages: readonly (readonly [path: string, holds: string])[] = [
  [story, hasPictures],
  [story, hasTypeface],
  [`${story}/`, hasPictures],
  [
    `${story}?photo=border-map`,
    'return document.querySelector(\'dialog[open] [data-offset="0"] img\')?.naturalWidth > 0',
  ],
  ['', `return ${isReady} && document.querySelector('main h1, main h2') !== null`],
  ['import', `return ${isReady} && document.querySelector('#import-text') !== null`],
  ['own/nothing', `return ${isReady} && document.querySelector('h1') !== null`],
];

/** Why a page did not open once the host was switched off; `none`: this browser's session has no service worker. */
export async function tryOffline(engine: Engine, dir: string): Promise<string | 'none' | undefined> {
  const { url, close } = await serve({ dir });
  try {
    await engine.open(new URL(story, url).href);
    if (!(await comes(engine, `return ${isReady}`))) return 'the story did not open';
    if ((await engine.run("return 'serviceWorker' in navigator")) !== true) return 'none';
    if (!(await comes(engine, 'return navigator.serviceWorker.controller?.state === "activated"')))
      return 'none';
  } finally {
    close();
  }
  for (const [path, holds] of pages) {
    await engine.open(new URL(path, url).href);
    if (!(await comes(engine, holds))) return `/${path}: expected “${holds.trim()}”`;
  }
  return undefined;
}

async function comes(engine: Engine, holds: string): Promise<boolean> {
  const end = Date.now() + limit;
  while ((await engine.run(holds).catch(() => false)) !== true) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return true;
}
