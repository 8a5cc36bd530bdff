import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ensureInstalled, root } from './install.mjs';

const help = `npm test [-- STEP …]   runs every step, or the ones named:
  types  lint  unit  build  size  e2e`;
const asked = process.argv.slice(2);
if (asked.includes('--help')) {
  console.log(help);
  process.exit(0);
}

ensureInstalled();
process.chdir(root);
const { build } = await import('./build.mjs');
const counts = { passed: 0, failed: 0 };

const steps = {
  types: () => run('npm', ['run', '-s', 'typecheck']),
  lint: () => run('npm', ['run', '-s', 'lint']),
  unit: () => {
    const isGreen = run('npx', [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/unit.json',
    ]);
    const report = readReport('.cache/unit.json');
    count(report?.numPassedTests, report?.numFailedTests);
    return isGreen;
  },
  build: () => {
    build();
    if (existsSync('e2e/stories'))
      build({ STORIES_DIR: 'e2e/stories', BASE_PATH: '/reader/', OUT_DIR: 'dist-e2e' });
    return true;
  },
  size: () => run('node', ['scripts/size.mjs'], { CHROMIUM_PATH: process.env.CHROMIUM_PATH }),
  e2e: () => {
    const isGreen = run('npx', ['playwright', 'test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: '.cache/e2e.json' });
    const stats = readReport('.cache/e2e.json')?.stats;
    count(stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
    return isGreen;
  },
};

const chosen = asked.length > 0 ? asked : Object.keys(steps);
const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}\n${help}`);
  process.exit(2);
}
if (chosen.includes('size') || chosen.includes('e2e')) {
  const { findBrowser } = await import('./browser.mjs');
  const { path, found } = await findBrowser();
  process.env.CHROMIUM_PATH = path;
  console.log(`Browser: ${path} (${found})`);
}
let failedStep;
for (const name of chosen) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const isGreen = steps[name]();
  console.log(`── ${name}: ${isGreen ? 'ok' : 'failed'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (!isGreen) {
    failedStep = name;
    break;
  }
}
if (failedStep) {
  console.error(`\nStopped at ${failedStep}.`);
  counts.failed = Math.max(1, counts.failed);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(failedStep ? 1 : 0);

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function count(passed = 0, failed = 0) {
  counts.passed += passed;
  counts.failed += failed;
}
