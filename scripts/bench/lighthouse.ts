import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserArgs } from '../browser.ts';
import type { BenchOptions } from './benchOptions.ts';
import { median, ratio, round } from './figures.ts';
import { serveStoryAndStatic } from './storyAndStatic.ts';

/** Fetched on demand, since it is larger than all dependencies together. Version 13 needs Node 22. */
const lighthouse = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const reportDir = '.cache/lighthouse';

type Figures = Readonly<Record<string, number>>;
type Seen = Record<'static' | 'story', Figures[]>;

/** Lighthouse's scores and simulated paint times, mobile, for the story and the page without script, alternately. */
export async function benchLighthouse({ executablePath, runs }: BenchOptions): Promise<void> {
  await rm(reportDir, { recursive: true, force: true });
  await mkdir(reportDir, { recursive: true });
  const { pages, close } = await serveStoryAndStatic();
  const seen: Seen = { static: [], story: [] };
  try {
    for (let run = 0; run < runs; run++)
      for (const { name, address } of pages)
        seen[name].push(await measure(address, join(reportDir, `${name}-${run}.json`), executablePath));
  } finally {
    close();
  }
  console.log(`\nLighthouse ${lighthouse.split('@')[1]}, mobile, simulated, median of ${runs}`);
  console.table(Object.fromEntries(Object.keys(seen.story[0] ?? {}).map((key) => [key, toCells(key, seen)])));
}

function toCells(key: string, seen: Seen) {
  const limit = median(seen.static.map((figures) => figures[key] ?? Number.NaN));
  const story = median(seen.story.map((figures) => figures[key] ?? Number.NaN));
  return { static: round(limit, 3), story: round(story, 3), ratio: ratio(story, limit) };
}

async function measure(address: string, file: string, executablePath: string): Promise<Figures> {
  // Asynchronous, because the pages are served by this process.
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
