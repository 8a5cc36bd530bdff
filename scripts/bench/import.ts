import { benchDefuddle } from './import/defuddle.ts';
import { benchFundus } from './import/fundus.ts';
import { benchManifest } from './import/manifest.ts';
import { hasSuites } from './import/suite.ts';

/** A text that has this much in common with the expected one has lost no sentence of it. */
const enough = 0.95;

/** `npm run bench:import`: how much of real pages the importers bring over, on material that is not in the project. */
if (!hasSuites()) {
  console.error('The suites are not there. SUITES_DIR=<folder> says where they are.');
  process.exit(2);
}
console.log('\nNews pages: share of the body in common, title, authors, day, captions');
console.table(benchFundus());

const files = benchManifest();
console.log('\nFiles of many formats: facts met');
console.table(
  files.map(({ path, met, of, ms, missed }) => ({
    path,
    met,
    of,
    ms: Math.round(ms),
    missed: missed.length,
  })),
);

const pages = benchDefuddle().filter(({ counts }) => counts);
const whole = pages.filter(({ score }) => score >= enough).length;
const slowest = Math.max(...pages.map(({ ms }) => ms));
console.log(
  `\nPages with one defect each: ${whole} of ${pages.length} have at least ${enough} of the expected text; slowest ${Math.round(slowest)} ms`,
);
