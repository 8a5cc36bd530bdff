import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.mjs';
import { serve } from '../serve.mjs';
import { median, ratio, round, watchThread } from './figures.mjs';
import { makeStory, subject } from './makeStory.mjs';
import { toStaticPage } from './staticPage.mjs';
import { traceWork } from './traceWork.mjs';

const storiesDir = '.cache/bench-stories';
const dir = '.cache/bench-click-dist';
const viewport = { width: 1440, height: 900 };
const times = 7;
const quietMs = 500;

const markFile = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));

/** Click on a name to the paint that shows it lit, beside a frame without work and mark.js, by story length. */
export async function benchClick({ browser, isLarge }) {
  const mark = await readFile(markFile, 'utf8');
  const counts = [1000, 10_000, 100_000, ...(isLarge ? [500_000] : [])];
  await makeBuild(counts);
  const { url, close } = await serve({ dir });
  const rows = {};
  try {
    for (const count of counts) {
      const app = await measureApp(browser, `${url}stories/${idOf(count)}/`);
      const marked = await measureMark(browser, `${url}static/${idOf(count)}/`, mark);
      if (marked.found < app.lit)
        throw new Error(`mark.js marked ${marked.found} names, the story lights ${app.lit}`);
      rows[`${count.toLocaleString('en')} words`] = toCells(app, marked);
    }
  } finally {
    close();
    // Half a million words can end the browser; what was measured before is still shown.
    console.log(`\nClick to next paint, median of ${times}`);
    console.table(rows);
  }
}

function idOf(count) {
  return `words-${count}`;
}

async function makeBuild(counts) {
  await rm(storiesDir, { recursive: true, force: true });
  for (const count of counts) {
    const folder = join(storiesDir, idOf(count));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'story.json'), JSON.stringify(makeStory(idOf(count), count)));
  }
  const isBuilt = build({ OUT_DIR: dir, STORIES_DIR: storiesDir, BASE_PATH: undefined, SITE_URL: undefined });
  if (!isBuilt) throw new Error('the build for the click benchmark failed');
  for (const count of counts) {
    const html = await readFile(join(dir, 'stories', idOf(count), 'index.html'), 'utf8');
    const folder = join(dir, 'static', idOf(count));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), toStaticPage(html));
  }
}

function toCells(app, marked) {
  return {
    'names lit': app.lit,
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

/** An empty frame and a click in turns; `lit` is how many names the click lights. */
async function measureApp(browser, address) {
  const { page, readThread } = await open(browser, address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
  await page.waitForTimeout(2000);
  const selector = `main [data-entity="${subject.id}"]`;
  const empty = [];
  const click = [];
  for (let turn = 0; turn < times; turn++) {
    empty.push(await timed(page, readThread, timeEmptyFrame));
    click.push(await timed(page, readThread, timeClick, selector));
    await clear(page, selector);
  }
  const work = [];
  for (let turn = 0; turn < times; turn++) {
    work.push(await traceWork(browser, page, () => page.evaluate(timeClick, selector)));
    if (turn < times - 1) await clear(page, selector);
  }
  const lit = await page.locator(`${selector}[data-lit]`).count();
  const all = await page.locator(selector).count();
  await page.close();
  if (lit !== all) throw new Error(`${address}: the click lit ${lit} of ${all} names`);
  return { lit, empty: medians(empty), click: { ...medians(click), work: median(work) } };
}

async function clear(page, selector) {
  await page.getByRole('button', { name: 'Clear highlight' }).first().click();
  await page.locator(`${selector}[data-lit]`).first().waitFor({ state: 'detached' });
  await page.waitForTimeout(quietMs);
}

/** mark.js on the same text in the page without script, where nothing else can be in its way. */
async function measureMark(browser, address, source) {
  const { page, readThread } = await open(browser, address);
  await page.evaluate(source);
  const figures = [];
  for (let turn = 0; turn < times; turn++) {
    figures.push(await timed(page, readThread, timeMark, subject.name));
    await page.evaluate(unmark);
    await page.waitForTimeout(quietMs);
  }
  const work = [];
  for (let turn = 0; turn < times; turn++) {
    work.push(await traceWork(browser, page, () => page.evaluate(timeMark, subject.name)));
    if (turn < times - 1) await page.evaluate(unmark);
    await page.waitForTimeout(quietMs);
  }
  const found = await page.locator('mark[data-markjs]').count();
  await page.close();
  return { found, ...medians(figures), work: median(work) };
}

async function open(browser, address) {
  const page = await browser.newPage({ viewport });
  const session = await page.context().newCDPSession(page);
  const readThread = await watchThread(session);
  await page.addInitScript(defineNextPaint);
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  return { page, readThread };
}

/** Time to paint in ms, and the thread's work in ms from before it until `quietMs` after. */
async function timed(page, readThread, measure, argument) {
  const before = await readThread();
  const ms = await page.evaluate(measure, argument);
  await page.waitForTimeout(quietMs);
  return { ms, cpu: (await readThread()) - before };
}

function medians(figures) {
  return { ms: median(figures.map(({ ms }) => ms)), cpu: median(figures.map(({ cpu }) => cpu)) };
}

/**
 * The functions below run in the page. Each starts just after a paint, so that all wait for a whole frame; one
 * paint alone may come late on a busy machine and leave the next a shorter wait.
 */
function defineNextPaint() {
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

async function timeEmptyFrame() {
  const start = await window.steadyPaint();
  return (await window.nextPaint()) - start;
}

async function timeClick(selector) {
  const target = document.querySelector(selector);
  const start = await window.steadyPaint();
  performance.mark('from');
  // Asked for first, so that what the page leaves for after the paint comes after this.
  const painted = window.nextPaint();
  target.click();
  let end = await painted;
  // A paint that doesn't show the light yet is not the answer to the click.
  while (!target.hasAttribute('data-lit')) end = await window.nextPaint();
  performance.mark('to');
  return end - start;
}

async function timeMark(name) {
  window.marker ??= new window.Mark(document.querySelector('main'));
  const start = await window.steadyPaint();
  performance.mark('from');
  const painted = window.nextPaint();
  window.marker.mark(name, { separateWordSearch: false });
  const end = await painted;
  performance.mark('to');
  return end - start;
}

function unmark() {
  return new Promise((done) => window.marker.unmark({ done }));
}
