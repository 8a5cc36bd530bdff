import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { browserArgs, findOnPath } from './browser.mjs';
import { serve } from './serve.mjs';

/**
 * What a reader's first visit costs: everything requested until the network is idle, with no input. Bytes are
 * brotli 11, so that the figure doesn't depend on a host's settings.
 */
const limits = [
  { width: 390, height: 844, script: 115_000, style: 12_000 },
  { width: 1440, height: 900, script: 130_000, style: 12_000 },
];

const { url, close } = await serve({ dir: 'dist' });
const executablePath = process.env.CHROMIUM_PATH ?? findOnPath();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArgs });
const rows = [];
const faults = [];
for (const { width, height, script, style } of limits) {
  const page = await browser.newPage({ viewport: { width, height } });
  const responses = [];
  page.on('response', (response) => responses.push(response));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
      faults.push(`request to another host: ${request.url()}`);
  });
  await page.goto(`${url}stories/kim-returns-from-russia`);
  await page.locator('html[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = { script: 0, stylesheet: 0 };
  for (const response of responses) {
    const type = response.request().resourceType();
    if (type in sizes) sizes[type] += brotli(await response.body());
  }
  const fonts = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
    return files.filter(({ startTime }) => startTime < paint).length;
  });
  rows.push({
    width,
    'script, bytes': sizes.script,
    'script, most': script,
    'style, bytes': sizes.stylesheet,
    'style, most': style,
    'fonts before first paint': fonts,
  });
  if (sizes.script > script) faults.push(`script at ${width} px: ${sizes.script} bytes, at most ${script}`);
  if (sizes.stylesheet > style)
    faults.push(`style at ${width} px: ${sizes.stylesheet} bytes, at most ${style}`);
  if (fonts > 1) faults.push(`${fonts} font files before first paint, at most 1`);
  await page.close();
}
await browser.close();
close();
console.table(rows);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

function brotli(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
