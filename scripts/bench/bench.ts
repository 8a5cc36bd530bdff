import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.ts';
import { benchClick } from './click.ts';
import { benchFirstClick } from './firstClick.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchLoad } from './load.ts';

/**
 * `npm run bench`: the time of the reader compared with a page without script. Each figure is measured alternately with its
 * reference on the same machine, so that the ratios hold where the times don't. `-- --only load`, `first`, `lighthouse` or `click`;
 * `--runs 9`; `--large` adds a story of 500,000 words.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '5' },
    large: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const parts = { load: benchLoad, first: benchFirstClick, lighthouse: benchLighthouse, click: benchClick };

if (!Number.isInteger(runs) || runs < 1) fail(`--runs takes a whole number from 1, not ${values.runs}.`);
if (values.only !== undefined && !Object.hasOwn(parts, values.only))
  fail(`--only takes load, first, lighthouse or click, not ${values.only}.`);

const found = await findBrowser();
if (!found) process.exit(1);
const browser = await chromium.launch({ executablePath: found.path, args: browserArgs });
try {
  const gibibytes = (totalmem() / 2 ** 30).toFixed(0);
  console.log(
    `${new Date().toISOString()}  ${availableParallelism()} cores, ${gibibytes} GiB, load ${loads()}`,
  );
  console.log(`Chromium ${browser.version()}, commit ${commit()}`);
  for (const [name, run] of Object.entries(parts))
    if (values.only === undefined || values.only === name)
      await run({ browser, executablePath: found.path, runs, isLarge: values.large });
  console.log(`load at the end ${loads()}`);
} finally {
  await browser.close();
}

function loads(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
