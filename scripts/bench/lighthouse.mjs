import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserArgs } from '../browser.mjs';
import { median, ratio, round } from './figures.mjs';
import { serveStoryAndStatic } from './storyAndStatic.mjs';

/** Fetched for a run: as a dependency it would be larger than all others together. 13 wants Node 22. */
const lighthouse = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const reportDir = '.cache/lighthouse';

/** Lighthouse's scores and its simulated paints, mobile, for the story and the page without script, in turns. */
export async function benchLighthouse({ executablePath, runs }) {
  await rm(reportDir, { recursive: true, force: true });
  await mkdir(reportDir, { recursive: true });
  const { pages, close } = await serveStoryAndStatic();
  const seen = { static: [], story: [] };
  try {
    for (let run = 0; run < runs; run++)
      for (const { name, address } of pages)
        seen[name].push(await measure(address, join(reportDir, `${name}-${run}.json`), executablePath));
  } finally {
    close();
  }
  console.log(`\nLighthouse ${lighthouse.split('@')[1]}, mobile, simulated, median of ${runs}`);
  console.table(Object.fromEntries(Object.keys(seen.story[0]).map((key) => [key, toCells(key, seen)])));
}

function toCells(key, seen) {
  const limit = median(seen.static.map((figures) => figures[key]));
  const story = median(seen.story.map((figures) => figures[key]));
  return { static: round(limit, 3), story: round(story, 3), ratio: ratio(story, limit) };
}

async function measure(address, file, executablePath) {
  // Not the waiting kind: the pages come from this process.
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      lighthouse,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new ${browserArgs.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: executablePath } },
  );
  const { categories: scores, audits } = JSON.parse(await readFile(file, 'utf8'));
  return {
    ...Object.fromEntries(categories.map((name) => [name, Math.round(scores[name].score * 100)])),
    'FCP, ms': audits['first-contentful-paint'].numericValue,
    'LCP, ms': audits['largest-contentful-paint'].numericValue,
    CLS: audits['cumulative-layout-shift'].numericValue,
  };
}
