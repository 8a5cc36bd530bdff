import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { buildSite } from '../buildSite.ts';
import { compressFiles } from '../compress.ts';
import { serve } from '../serve.ts';
import type { BenchOptions } from './benchOptions.ts';
import { median, ratio, round, watchThread } from './figures.ts';
import { makeStory, subject } from './makeStory.ts';
import { toStaticPage } from './staticPage.ts';
import { traceWork } from './traceWork.ts';

declare global {
  /** Globals that the functions running in the page share, including mark.js. */
  interface Window {
    steadyPaint(): Promise<number>;
    nextPaint(): Promise<number>;
    Mark: new (root: Element | null) => Marker;
    marker?: Marker;
  }
}

type Marker = {
  mark(words: string, options: { separateWordSearch: boolean }): void;
  unmark(options: { done: () => void }): void;
};
/** Time to the paint, and main-thread work from before it until `quietMs` after; ms. */
type Timed = { readonly ms: number; readonly cpu: number };
type Worked = Timed & { readonly work: number };
type AppFigures = { readonly lit: number; readonly empty: Timed; readonly click: Worked };
type MarkFigures = Worked & { readonly found: number };

const storiesDir = '.cache/bench-stories';
const dir = '.cache/bench-click-dist';
const viewport = { width: 1440, height: 900 };
const times = 7;
const quietMs = 500;

const markFile = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));

/** From the click on a name to the paint that highlights it, compared with an idle frame and mark.js, by story length. */
export async function benchClick({ browser, isLarge }: BenchOptions): Promise<void> {
  const mark = await readFile(markFile, 'utf8');
  const counts = [1000, 10_000, 100_000, ...(isLarge ? [500_000] : [])];
  await makeBuild(counts);
  const { url, close } = await serve({ dir });
  const rows: Record<string, ReturnType<typeof toCells>> = {};
  try {
    for (const count of counts) {
      const app = await measureApp(browser, `${url}stories/${idOf(count)}/`);
      const marked = await measureMark(browser, `${url}static/${idOf(count)}/`, mark);
      if (marked.found < app.lit)
        throw new Error(`mark.js marked ${marked.found} names, the story highlights ${app.lit}`);
      rows[`${count.toLocaleString('en')} words`] = toCells(app, marked);
    }
  } finally {
    close();
    // Half a million words can crash the browser; earlier results are still printed.
    console.log(`\nClick to next paint, median of ${times}`);
    console.table(rows);
  }
}

function idOf(count: number): string {
  return `words-${count}`;
}

async function makeBuild(counts: readonly number[]): Promise<void> {
  await rm(storiesDir, { recursive: true, force: true });
  for (const count of counts) {
    const folder = join(storiesDir, idOf(count));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'story.json'), JSON.stringify(makeStory(idOf(count), count)));
  }
  const isBuilt = await buildSite({
    OUT_DIR: dir,
    STORIES_DIR: storiesDir,
    BASE_PATH: undefined,
    SITE_URL: undefined,
  });
  if (!isBuilt) throw new Error('the build for the click benchmark failed');
  for (const count of counts) {
    const html = await readFile(join(dir, 'stories', idOf(count), 'index.html'), 'utf8');
    const folder = join(dir, 'static', idOf(count));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), toStaticPage(html));
    await compressFiles(folder);
  }
}

function toCells(app: AppFigures, marked: MarkFigures) {
  return {
    'names highlighted': app.lit,
    'empty, ms': round(app.empty.ms, 1),
    'click, ms': round(app.click.ms, 1),
    'x empty': ratio(app.click.ms, app.empty.ms),
    'mark.js, ms': round(marked.ms, 1),
    'click, CPU ms': round(app.click.work, 1),
    'mark.js, CPU ms': round(marked.work, 1),
    'x mark.js': round(app.click.work / marked.work, 3),
    'all after a click, CPU ms': round(app.click.cpu, 1),
  };
}

/** An idle frame and a click alternately; `lit` is the number of names highlighted. */
async function measureApp(browser: Browser, address: string): Promise<AppFigures> {
  const { page, readThread } = await open(browser, address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
  await page.waitForTimeout(2000);
  const selector = `main [data-entity="${subject.id}"]`;
  const empty: Timed[] = [];
  const click: Timed[] = [];
  for (let turn = 0; turn < times; turn++) {
    empty.push(await timed(page, readThread, () => page.evaluate(timeEmptyFrame)));
    click.push(await timed(page, readThread, () => page.evaluate(timeClick, selector)));
    await clear(page, selector);
  }
  const work: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    work.push(await traceWork(browser, page, () => page.evaluate(timeClick, selector)));
    if (turn < times - 1) await clear(page, selector);
  }
  const lit = await page.locator(`${selector}[data-lit]`).count();
  const all = await page.locator(selector).count();
  await page.close();
  if (lit !== all) throw new Error(`${address}: the click highlighted ${lit} of ${all} names`);
  return { lit, empty: medians(empty), click: { ...medians(click), work: median(work) } };
}

async function clear(page: Page, selector: string): Promise<void> {
  await page.getByRole('button', { name: 'Clear highlight' }).first().click();
  await page.locator(`${selector}[data-lit]`).first().waitFor({ state: 'detached' });
  await page.waitForTimeout(quietMs);
}

/** mark.js on the same text in the page without script, where nothing interferes. */
async function measureMark(browser: Browser, address: string, source: string): Promise<MarkFigures> {
  const { page, readThread } = await open(browser, address);
  await page.evaluate(source);
  const figures: Timed[] = [];
  for (let turn = 0; turn < times; turn++) {
    figures.push(await timed(page, readThread, () => page.evaluate(timeMark, subject.name)));
    await page.evaluate(unmark);
    await page.waitForTimeout(quietMs);
  }
  const work: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    work.push(await traceWork(browser, page, () => page.evaluate(timeMark, subject.name)));
    if (turn < times - 1) await page.evaluate(unmark);
    await page.waitForTimeout(quietMs);
  }
  const found = await page.locator('mark[data-markjs]').count();
  await page.close();
  return { found, ...medians(figures), work: median(work) };
}

async function open(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport });
  const session = await page.context().newCDPSession(page);
  const readThread = await watchThread(session);
  await page.addInitScript(defineNextPaint);
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  return { page, readThread };
}

async function timed(
  page: Page,
  readThread: () => Promise<number>,
  measure: () => Promise<number>,
): Promise<Timed> {
  const before = await readThread();
  const ms = await measure();
  await page.waitForTimeout(quietMs);
  return { ms, cpu: (await readThread()) - before };
}

function medians(figures: readonly Timed[]): Timed {
  return { ms: median(figures.map(({ ms }) => ms)), cpu: median(figures.map(({ cpu }) => cpu)) };
}

/**
 * The functions below run in the page. Each starts just after a paint, so that all wait for a whole frame; after a single
 * paint, which may be late on a busy machine, the next wait could be shorter.
 */
function defineNextPaint(): void {
  window.steadyPaint = async () => {
    for (let frame = 0; frame < 5; frame++) await window.nextPaint();
    return performance.now();
  };
  window.nextPaint = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(undefined);
      });
    });
}

async function timeEmptyFrame(): Promise<number> {
  const start = await window.steadyPaint();
  return (await window.nextPaint()) - start;
}

async function timeClick(selector: string): Promise<number> {
  const target = document.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`nothing to click at ${selector}`);
  const start = await window.steadyPaint();
  performance.mark('from');
  // Requested first, so that work that the page defers to after the paint comes later.
  const painted = window.nextPaint();
  target.click();
  let end = await painted;
  // A paint without the highlight is not the response to the click.
  while (!target.hasAttribute('data-lit')) end = await window.nextPaint();
  performance.mark('to');
  return end - start;
}

async function timeMark(name: string): Promise<number> {
  const marker = window.marker ?? new window.Mark(document.querySelector('main'));
  window.marker = marker;
  const start = await window.steadyPaint();
  performance.mark('from');
  const painted = window.nextPaint();
  marker.mark(name, { separateWordSearch: false });
  const end = await painted;
  performance.mark('to');
  return end - start;
}

function unmark(): Promise<void> {
  return new Promise((done) => window.marker?.unmark({ done }));
}
