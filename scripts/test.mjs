import { existsSync, readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { root, runNpm, runScript } from './command.mjs';
import { ensureInstalled } from './install.mjs';

const help = `npm test                 everything, in this order; the first failure stops it
npm test -- STEP …       only the steps named

  types   TypeScript, once for the app and once more strictly for src/core
  lint    Biome (rules, format, import direction) and knip (nothing unused)
  unit    Vitest
  build   the bundled stories into dist, those made for the tests into dist-e2e
  size    what a first visit fetches, against the budget (needs dist)
  e2e     Playwright in a real browser (needs dist and dist-e2e)

CHROMIUM_PATH names the browser to use. BUILD_LIMIT is the seconds a build may take.`;

const reports = { unit: '.cache/unit.json', e2e: '.cache/e2e.json' };
const counts = { passed: 0, failed: 0 };

/** Settings of a build that must not come from the developer's own environment. */
const plain = { BASE_PATH: undefined, SITE_URL: undefined, STORIES_DIR: undefined, OUT_DIR: undefined };
const forTests = { ...plain, BASE_PATH: '/reader/', STORIES_DIR: 'e2e/stories', OUT_DIR: 'dist-e2e' };

const steps = {
  types: () => runNpm(['run', '-s', 'typecheck']),
  lint: () => runNpm(['run', '-s', 'lint']),
  unit: () => {
    const { isGreen } = runScript('node_modules/vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports.unit}`,
    ]);
    const report = readReport(reports.unit);
    count(report?.numPassedTests, report?.numFailedTests);
    return isGreen;
  },
  build: () => build(plain, ['--logLevel', 'warn']) && build(forTests, ['--logLevel', 'warn']),
  size: () => hasBuilt('dist') && runScript('scripts/size.mjs').isGreen,
  e2e: () => {
    if (!hasBuilt('dist') || !hasBuilt('dist-e2e')) return false;
    const { isGreen } = runScript('node_modules/@playwright/test/cli.js', ['test'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.e2e },
    });
    const stats = readReport(reports.e2e)?.stats;
    count(stats?.expected, stats?.unexpected);
    return isGreen;
  },
};

const asked = process.argv.slice(2);
if (asked.includes('--help')) {
  console.log(help);
  process.exit(0);
}
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}\n\n${help}`);
  process.exit(2);
}

process.chdir(root);
ensureInstalled();
// A report left from an earlier run must not be counted when this one breaks off.
for (const file of Object.values(reports)) rmSync(file, { force: true });

const failed = await runSteps(
  Object.keys(steps).filter((name) => asked.length === 0 || asked.includes(name)),
);
if (failed) {
  console.error(`\nStopped at ${failed}: what it says above is what to mend.`);
  counts.failed = Math.max(1, counts.failed);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(failed ? 1 : 0);

/** Runs them in order and returns the name of the one that failed, if one did. */
async function runSteps(names) {
  // Found before anything else runs: a machine without a browser is better told at once.
  if ((names.includes('size') || names.includes('e2e')) && !(await haveBrowser())) return 'the browser';
  for (const name of names) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const isGreen = steps[name]();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`── ${name}: ${isGreen ? 'ok' : 'failed'}, ${seconds} s`);
    if (!isGreen) return name;
  }
  return undefined;
}

async function haveBrowser() {
  const { findBrowser } = await import('./browser.mjs');
  const browser = await findBrowser();
  if (!browser) return false;
  console.log(`Browser: ${browser.path} (${browser.found})`);
  process.env.CHROMIUM_PATH = browser.path;
  return true;
}

function hasBuilt(dir) {
  if (existsSync(`${dir}/404.html`)) return true;
  console.error(`There is no build in ${dir}. Make one first: npm test -- build`);
  return false;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function count(passed = 0, failed = 0) {
  counts.passed += passed;
  counts.failed += failed;
}
