import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import { median, round } from './figures.ts';
import { saveStories } from './saveStories.ts';

declare global {
  interface Window {
    seen: Seen;
    afterFrame(run: (now: number) => void): void;
  }
}

/** What the page records: times in ms since navigation. */
type Seen = {
  readonly inputs: number[];
  readonly answers: number[];
  ready?: number;
  listing?: boolean;
  listed?: number;
  indexed?: number;
};
type Visit = { readonly ready: number; readonly listed: number };

/**
 * `npm run bench:library`: the front page with 5,000 and 20,000 saved stories compared with none, the search index made and
 * found again at a later visit, the time of a keystroke in the search field, and a backup. Needs a build in dist.
 * `-- --stories 500,2000`; `--runs 9`.
 */
const { values } = parseArgs({
  options: { stories: { type: 'string', default: '5000,20000' }, runs: { type: 'string', default: '5' } },
});
const sizes = values.stories.split(',').map(Number);
const runs = Number(values.runs);
if (![...sizes, runs].every((value) => Number.isInteger(value) && value > 0)) {
  console.error('--stories and --runs expect whole numbers from 1; --stories may have several, with commas.');
  process.exit(2);
}

/** Typed letter by letter: a word of a title, one in many texts, accents, two words, one in few stories, one in none. */
const queries = ['ferry', 'kirkwall', 'são miguel', 'dalness leith', 'ganberly', 'zzzz'];
const keyMs = 150;

const found = await findBrowser();
if (!found) process.exit(1);
const { url, close } = await serve({ dir: 'dist' });
const browser = await chromium.launch({ executablePath: found.path, args: browserArgs });
try {
  console.log(`${new Date().toISOString()}  ${availableParallelism()} cores, load ${loads()}`);
  const empty = await browser.newContext();
  await empty.addInitScript(watchPage);
  // Warm-up: first reads from disk are not measured.
  await visit(empty, 0);
  const rows: Record<string, Record<string, number>> = {};
  for (const stories of sizes) rows[stories.toLocaleString('en')] = await measure(empty, stories);
  console.log(`\nms; front page: median of ${runs}`);
  console.table(flipped(rows));
  console.log(`load at the end ${loads()}`);
} finally {
  await browser.close();
  close();
}

async function measure(empty: BrowserContext, stories: number): Promise<Record<string, number>> {
  const full = await browser.newContext();
  await full.addInitScript(watchPage);
  await fill(full, stories);
  const none: Visit[] = [];
  const all: Visit[] = [];
  for (let run = 0; run < runs; run += 1) {
    none.push(await visit(empty, 0));
    all.push(await visit(full, stories));
  }
  const first = await type(full);
  const later = await type(full);
  const backupMs = await backup(full);
  await full.close();
  return {
    'app runs, no stories': round(median(none.map(({ ready }) => ready))),
    'app runs': round(median(all.map(({ ready }) => ready))),
    'list painted after load, no stories': round(median(none.map(({ listed }) => listed))),
    'list painted after load': round(median(all.map(({ listed }) => listed))),
    'list painted after load, most': round(Math.max(...all.map(({ listed }) => listed))),
    'search ready from focus, first visit': round(first.reading),
    'search ready from focus, later visit': round(later.reading),
    keystrokes: later.times.length,
    'a frame without work, p95': round(p95(later.frames), 1),
    'keystroke, median': round(median(later.times), 1),
    'keystroke, p95': round(p95(later.times), 1),
    'keystroke, most': round(Math.max(...later.times), 1),
    backup: round(backupMs),
  };
}

/** Rows become columns. */
function flipped(rows: Record<string, Record<string, number>>): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const [column, figures] of Object.entries(rows))
    for (const [name, value] of Object.entries(figures)) table[name] = { ...table[name], [column]: value };
  return table;
}

async function fill(context: BrowserContext, stories: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  for (let from = 0; from < stories; from += 500)
    await page.evaluate(saveStories, { count: Math.min(500, stories - from), from });
  await page.close();
}

/** ms from navigation to the app's first render, and from the load event to the list of the reader's own stories. */
async function visit(context: BrowserContext, count: number): Promise<Visit> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction((wanted) => window.seen.ready && (wanted === 0 || window.seen.listed), count);
  const figures = await page.evaluate(() => {
    const load = performance
      .getEntriesByType('navigation')
      .find((entry) => entry instanceof PerformanceNavigationTiming);
    const { ready = Number.NaN, listed = ready } = window.seen;
    return { ready, listed, loadEventEnd: load?.loadEventEnd ?? Number.NaN };
  });
  await page.close();
  return {
    ready: figures.ready,
    listed: Math.max(0, (count === 0 ? figures.ready : figures.listed) - figures.loadEventEnd),
  };
}

async function type(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.seen.listed);
  const field = page.getByRole('searchbox', { name: 'Find a story' });
  const start = await page.evaluate(() => performance.now());
  await field.focus();
  await page.waitForFunction(() => window.seen.indexed, undefined, { timeout: 120_000 });
  const reading = (await page.evaluate(() => window.seen.indexed ?? Number.NaN)) - start;
  for (const query of queries) {
    await page.keyboard.type(query, { delay: keyMs });
    await field.fill('');
    await page.waitForTimeout(keyMs);
  }
  const { inputs, answers } = await page.evaluate(() => window.seen);
  const frames = await page.evaluate(async (many) => {
    const seen: number[] = [];
    for (let at = 0; at < many; at += 1) {
      const start = performance.now();
      seen.push((await new Promise<number>(window.afterFrame)) - start);
    }
    return seen;
  }, inputs.length);
  await page.close();
  if (inputs.length !== answers.length)
    throw new Error(`${inputs.length} keystrokes, but ${answers.length} answers`);
  return { reading, frames, times: answers.map((at, key) => at - (inputs[key] ?? Number.NaN)) };
}

/** ms from the press of the button until the file is offered. */
async function backup(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.seen.listed);
  await page.getByText('Storage and backup').click();
  const offered = page.waitForEvent('download', { timeout: 120_000 });
  const start = performance.now();
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await offered;
  const ms = performance.now() - start;
  await page.close();
  return ms;
}

function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}

/** Runs in the page before any other script. */
function watchPage(): void {
  const seen: Seen = { inputs: [], answers: [] };
  window.seen = seen;
  /** Resolves after the next frame has been painted. */
  const afterFrame = (run: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => run(performance.now());
      port2.postMessage(undefined);
    });
  window.afterFrame = afterFrame;
  addEventListener('lede:ready', () => {
    seen.ready = performance.now();
  });
  new MutationObserver(() => {
    if (seen.listing || !document.querySelector('main ol li [popovertarget]')) return;
    seen.listing = true;
    afterFrame((now) => {
      seen.listed = now;
    });
  }).observe(document, { subtree: true, childList: true });
  // A key that doesn't change the words, such as a trailing space, starts no search.
  let asked = '';
  const noteInput = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const query = target.value.trim();
    if (query !== '' && query !== asked) seen.inputs.push(performance.now());
    asked = query;
  };
  addEventListener('input', noteInput, true);
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (data.kind === 'ready') seen.indexed = performance.now();
        if (data.kind === 'found') afterFrame((now) => seen.answers.push(now));
      });
    }
  };
}

function loads(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
}
