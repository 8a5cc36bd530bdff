import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page, type Request, type Response } from '@playwright/test';
import { browserArgs, findOnPath } from './browser.ts';
import { serve } from './serve.ts';

/**
 * The cost of a first visit: everything requested until the network is idle, without input. Bytes are brotli 11, so that the
 * figure doesn't depend on the host.
 */
type Visit = { width: number; height: number; isMobile: boolean; mostScript: number };

const visits: readonly Visit[] = [
  { width: 390, height: 844, isMobile: true, mostScript: 118_000 },
  { width: 1440, height: 900, isMobile: false, mostScript: 134_000 },
];
const mostStyle = 13_000;
/** Registers the service worker some seconds after the view, which the view itself has no part in. */
const later = { name: /^assets\/(?:keepUpToDate|trustedScript)-/, most: 700 };
const mostFonts = 1;

/** ms. The app and the map are loaded when the thread is idle; a shorter pause doesn't mean the end. */
const quietMs = 2000;
const limitMs = 60_000;

const { url, close } = await serve({ dir: 'dist' });
const executablePath = process.env.CHROMIUM_PATH ?? findOnPath();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArgs });
try {
  const results = [];
  for (const visit of visits) results.push(await measure(visit));
  console.table(results.map(({ row }) => row));
  const failures = results.flatMap((result) => result.failures);
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  close();
}

async function measure({ width, height, isMobile, mostScript }: Visit) {
  const page = await browser.newPage({ viewport: { width, height }, isMobile, hasTouch: isMobile });
  const { responses, quiet, abroad } = watchNetwork(page);
  const comesLater = page.waitForResponse(/keepUpToDate/);
  await page.goto(`${url}stories/kim-returns-from-russia`);
  await page.locator('html[data-ready]').waitFor();
  await comesLater;
  await quiet();
  const all = await listFiles(responses, 'text/javascript');
  const scripts = all.filter(({ name }) => !later.name.test(name));
  const laterBytes = sumBytes(all) - sumBytes(scripts);
  const starter = await page.locator('script[data-app]').textContent();
  scripts.push({ name: '(inline)', bytes: brotliCompressSync(starter ?? '').length });
  const script = sumBytes(scripts);
  const style = sumBytes(await listFiles(responses, 'text/css'));
  const fonts = await page.evaluate(countFontsBeforePaint);
  await page.close();

  const failures = abroad.map((address) => `${width} px: request to another host: ${address}`);
  // An empty page would pass every limit.
  if (script === 0 || style === 0) failures.push(`${width} px: no script or no style came`);
  if (script > mostScript) {
    const files = scripts.map(({ name, bytes }) => `\n  ${String(bytes).padStart(7)}  ${name}`);
    failures.push(`${width} px: script ${script} bytes, at most ${mostScript}${files.join('')}`);
  }
  if (laterBytes > later.most)
    failures.push(`${width} px: ${laterBytes} bytes of script after the view, at most ${later.most}`);
  if (style > mostStyle) failures.push(`${width} px: style ${style} bytes, at most ${mostStyle}`);
  if (fonts === undefined) failures.push(`${width} px: the browser tells no first paint`);
  else if (fonts > mostFonts)
    failures.push(`${width} px: ${fonts} font files before first paint, at most ${mostFonts}`);
  const row = {
    'width, px': width,
    'script, bytes': script,
    'at most': mostScript,
    'after the view': laterBytes,
    'style, bytes': style,
    'at most ': mostStyle,
    'fonts before first paint': fonts,
  };
  return { row, failures };
}

/** Records the page's requests; `quiet` resolves when none has been in flight for `quietMs`. */
function watchNetwork(page: Page) {
  const responses: Response[] = [];
  const abroad: string[] = [];
  const underWay = new Set<Request>();
  let changedAt = performance.now();
  page.on('response', (response) => responses.push(response));
  page.on('request', (request) => {
    changedAt = performance.now();
    underWay.add(request);
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) abroad.push(request.url());
  });
  const ended = (request: Request) => {
    changedAt = performance.now();
    underWay.delete(request);
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  const quiet = async () => {
    const start = performance.now();
    while (underWay.size > 0 || performance.now() - changedAt < quietMs) {
      if (performance.now() - start > limitMs)
        throw new Error(`the page still fetches after ${limitMs / 1000} s`);
      await page.waitForTimeout(100);
    }
  };
  return { responses, abroad, quiet };
}

type SentFile = { readonly name: string; readonly bytes: number };

/** The files of a type with their sizes, the largest first. Node's brotli uses quality 11 by default. */
async function listFiles(responses: readonly Response[], type: string): Promise<SentFile[]> {
  const files: SentFile[] = [];
  for (const response of responses)
    if (response.headers()['content-type']?.startsWith(type))
      files.push({
        name: response.url().slice(url.length),
        bytes: brotliCompressSync(await response.body()).length,
      });
  return files.sort((a, b) => b.bytes - a.bytes);
}

function sumBytes(files: readonly SentFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Runs in the page. */
function countFontsBeforePaint(): number | undefined {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const files = performance.getEntriesByType('resource').filter(({ name }) => /\.woff2?$/.test(name));
  return paint && files.filter(({ startTime }) => startTime < paint.startTime).length;
}
