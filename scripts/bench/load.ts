import type { Browser } from '@playwright/test';
import type { BenchOptions } from './benchOptions.ts';
import { median, ratio, round, watchThread } from './figures.ts';
import { type ServedPage, serveStoryAndStatic } from './storyAndStatic.ts';

declare global {
  interface Window {
    paints: Paints;
  }
}

export type View = {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
  readonly isMobile?: boolean;
  readonly hasTouch?: boolean;
};
type Paints = { fcp: number; lcp: number; cls: number; longestTask: number };
type Figures = Paints & { requests: number; cpu: number };
type Seen = Record<ServedPage['name'], Figures[]>;
type Row = {
  readonly key: keyof Figures;
  readonly name: string;
  readonly digits?: number;
  readonly most: string;
};

export const views: readonly View[] = [
  {
    name: 'mobile',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
];
/** 1.6 Mbit/s down, 750 kbit/s up, in bytes per second; 150 ms latency. */
const slowLink = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
export const slowCpu = { rate: 4 };
const settleMs = 5000;

/** The figures, their rounding, and the limits of the ratio or the figure itself. */
const rows: readonly Row[] = [
  { key: 'fcp', name: 'FCP, ms', most: '1.05x' },
  { key: 'lcp', name: 'LCP, ms', most: '1.03x' },
  { key: 'cpu', name: 'main thread, CPU ms', most: '2.3x, 2.6x' },
  { key: 'longestTask', name: 'longest task at 4x CPU, ms', most: '500 ms' },
  { key: 'cls', name: 'CLS', digits: 3, most: '0' },
  { key: 'requests', name: 'requests', most: '2x' },
];

/** The prerendered story compared with the same page without script, alternately: medians and ratios. */
export async function benchLoad({ browser, runs }: BenchOptions): Promise<void> {
  const { pages, close } = await serveStoryAndStatic();
  try {
    // Warm-up: first reads from disk are not measured.
    for (const view of views) for (const page of pages) await measureCpu(browser, view, page);
    for (const view of views) {
      const seen: Seen = { static: [], story: [] };
      for (let run = 0; run < runs; run++)
        for (const page of pages)
          seen[page.name].push({
            ...(await measurePaint(browser, view, page)),
            cpu: await measureCpu(browser, view, page),
          });
      console.log(`\nLoad, ${view.name}, median of ${runs}`);
      console.table(Object.fromEntries(rows.map((row) => [row.name, toCells(row, seen)])));
    }
  } finally {
    close();
  }
}

function toCells({ key, digits = 0, most }: Row, seen: Seen) {
  const limit = median(seen.static.map((figures) => figures[key]));
  const values = seen.story.map((figures) => figures[key]);
  const story = median(values);
  return {
    static: round(limit, digits),
    story: round(story, digits),
    ratio: ratio(story, limit),
    'story, least': round(Math.min(...values), digits),
    'story, most': round(Math.max(...values), digits),
    aim: most,
  };
}

/** With a slow network, a slow processor and an empty cache. */
async function measurePaint(browser: Browser, view: View, { address, isApp }: ServedPage) {
  const { page, session, close } = await open(browser, view);
  let requests = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLink);
  await session.send('Emulation.setCPUThrottlingRate', slowCpu);
  await page.addInitScript(watchPage);
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  if (isApp) await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(settleMs);
  const seen = await page.evaluate(() => window.paints);
  await close();
  if (seen.fcp === 0 || seen.lcp === 0) throw new Error(`${address}: the browser reported no paint`);
  return { ...seen, requests };
}

/** Main-thread CPU time in ms from navigation to `settleMs` after load, without throttling or input. */
async function measureCpu(browser: Browser, view: View, { address, isApp }: ServedPage): Promise<number> {
  const { page, session, close } = await open(browser, view);
  const readThread = await watchThread(session);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(settleMs);
  const cpu = await readThread();
  const isReady = await page.evaluate(() => 'ready' in document.documentElement.dataset);
  await close();
  if (isReady !== isApp) throw new Error(`${address}: ${isApp ? 'the app did not start' : 'a script ran'}`);
  return cpu;
}

async function open(browser: Browser, { name: _, ...view }: View) {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
}

/** Runs in the page before any other script. */
function watchPage(): void {
  const seen: Paints = { fcp: 0, lcp: 0, cls: 0, longestTask: 0 };
  window.paints = seen;
  const watch = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    // TypeScript's DOM types lack this kind of entry.
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.cls += value;
  });
  watch('longtask', ({ duration }) => {
    seen.longestTask = Math.max(seen.longestTask, duration);
  });
}
