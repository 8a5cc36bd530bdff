import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { buildGallery, buildSite } from './buildSite.ts';
import { runScript, runTool } from './command.ts';
import { root } from './install.mjs';

const help = `npm test                 everything, in this order; the first failure stops it
npm test -- STEP …       only the steps named

  types   TypeScript, once for the app and once more strictly for src/core
  lint    Biome (rules, format, import direction) and knip (nothing unused)
  unit    Vitest
  build   the bundled stories into dist, those made for the tests into dist-e2e, the gallery into dist-gallery
  size    what a first visit fetches, against the budget (needs dist)
  engines the reading and importing journeys in Firefox and WebKitGTK, where they are installed (needs dist)
  e2e     Playwright in a real browser (needs dist and dist-e2e)

unit and build run side by side. CHROMIUM_PATH names the browser to use. BUILD_LIMIT is the seconds a build may take.`;

const reports = { unit: '.cache/unit.json', e2e: '.cache/e2e.json' };
const counts = { passed: 0, failed: 0 };

/** Build settings that must not come from the developer's environment. */
const plain = { BASE_PATH: undefined, SITE_URL: undefined, STORIES_DIR: undefined, OUT_DIR: undefined };
const forTests = { ...plain, BASE_PATH: '/reader/', STORIES_DIR: 'e2e/stories', OUT_DIR: 'dist-e2e' };

const steps = {
  types: async () => (await isGreen('tsc', '--noEmit')) && isGreen('tsc', '--noEmit', '-p', 'src/core'),
  lint: async () => (await isGreen('biome', 'ci', '.')) && isGreen('knip'),
  unit: async () => {
    const output = `--outputFile.json=${reports.unit}`;
    const passed = await isGreen('vitest', 'run', '--reporter=default', '--reporter=json', output);
    const report: { numPassedTests: number; numFailedTests: number } | undefined = readReport(reports.unit);
    count(report?.numPassedTests, report?.numFailedTests);
    return passed;
  },
  build: async () =>
    (await Promise.all([buildSite(plain), buildSite(forTests), buildGallery()])).every(Boolean),
  size: async () => hasBuilt('dist') && (await runScript('scripts/size.ts')),
  engines: async () => hasBuilt('dist') && (await runScript('scripts/testEngines.ts')),
  e2e: async () => {
    if (!hasBuilt('dist') || !hasBuilt('dist-e2e')) return false;
    const passed = await isGreen('playwright', 'test');
    const report: { stats: { expected: number; unexpected: number } } | undefined = readReport(reports.e2e);
    count(report?.stats.expected, report?.stats.unexpected);
    return passed;
  },
};
type Step = keyof typeof steps;

/** The steps of an inner list run in parallel: none needs the others' results. */
const order: readonly (readonly Step[])[] = [
  ['types'],
  ['lint'],
  ['unit', 'build'],
  ['size'],
  ['engines'],
  ['e2e'],
];

const asked = process.argv.slice(2);
if (asked.includes('--help')) {
  console.log(help);
  process.exit(0);
}
const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}\n\n${help}`);
  process.exit(2);
}

process.chdir(root);
// A report from an earlier run must not be counted if this one stops early.
for (const file of Object.values(reports)) rmSync(file, { force: true });

const failed = await runSteps((name) => asked.length === 0 || asked.includes(name));
if (failed) {
  console.error(`\nStopped at ${failed}: its output is above.`);
  counts.failed = Math.max(1, counts.failed);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(failed ? 1 : 0);

/** Runs the steps in order and returns the name of the first that failed, if any. */
async function runSteps(isWanted: (name: Step) => boolean): Promise<string | undefined> {
  // Before all other steps, to fail early if there is no browser.
  if ((isWanted('size') || isWanted('e2e')) && !(await haveBrowser())) return 'the browser';
  for (const names of order) {
    const results = await Promise.all(names.filter(isWanted).map(runStep));
    const failed = results.find(({ isGreen }) => !isGreen);
    if (failed) return failed.name;
  }
  return undefined;
}

async function runStep(name: Step): Promise<{ name: Step; isGreen: boolean }> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const isGreen = await steps[name]();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${isGreen ? 'ok' : 'failed'}, ${seconds} s`);
  return { name, isGreen };
}

async function haveBrowser(): Promise<boolean> {
  const browser = await findBrowser();
  if (!browser) return false;
  console.log(`Browser: ${browser.path} (${browser.found})`);
  process.env.CHROMIUM_PATH = browser.path;
  return true;
}

async function isGreen(tool: Parameters<typeof runTool>[0], ...args: readonly string[]): Promise<boolean> {
  const ended = await runTool(tool, args, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.e2e } });
  return ended.isGreen;
}

function hasBuilt(dir: string): boolean {
  if (existsSync(`${dir}/404.html`)) return true;
  console.error(`There is no build in ${dir}. Make one first: npm test -- build`);
  return false;
}

function readReport<Report>(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function count(passed = 0, failed = 0): void {
  counts.passed += passed;
  counts.failed += failed;
}
