import { benchDefuddle } from './import/defuddle.ts';
import { benchExtraction, meanOverlap } from './import/extraction.ts';
import { benchFundus, type FundusRow, type Scored } from './import/fundus.ts';
import { benchManifest } from './import/manifest.ts';
import { benchStrings, scoreOf } from './import/strings.ts';
import { hasSuite, hasSuites } from './import/suite.ts';
import { benchNinjs, benchSpeed, benchWild, sweep } from './import/sweep.ts';

/**
 * The expected texts include what we separate on purpose (headline, byline, date, captions), so they can't match
 * completely: nine tenths in common means that no paragraph is missing and no furniture is included.
 */
const enough = 0.9;

/** `npm run bench:import`: how much of real pages is imported, measured on material outside the project. */
if (!hasSuites()) {
  console.error('The suites were not found. Set SUITES_DIR to their folder.');
  process.exit(2);
}
console.log('\nNews pages: share of the body in common (F1), title, authors, day, captions with a picture');
const news = benchFundus();
console.table(newsRows(news));
console.table(newsTotals(news));

if (hasSuite('article-extraction-benchmark')) {
  const rows = benchExtraction();
  console.log(`\n${rows.length} article pages: word 4-grams of the text, averaged over pages`);
  console.table({
    ours: shares(meanOverlap(rows.map(({ ours }) => ours))),
    Readability: shares(meanOverlap(rows.map(({ plain }) => plain))),
  });
}
if (hasSuite('trafilatura-eval')) {
  const { pages, ours, plain } = benchStrings();
  console.log(`\n${pages} pages with strings that belong to the text, and strings that don't`);
  console.table({
    ours: { ...shares(scoreOf(ours)), ...ours },
    Readability: { ...shares(scoreOf(plain)), ...plain },
  });
}

const files = benchManifest();
console.log('\nFiles of many formats: facts met');
console.table(
  files.map(({ path, met, of, ms, missed }) => ({
    path,
    met,
    of,
    ms: Math.round(ms),
    missed: missed.map(({ name }) => name).join(', '),
  })),
);
console.log(`${sum(files.map(({ met }) => met))} of ${sum(files.map(({ of }) => of))} facts`);

const pages = benchDefuddle().filter(({ counts }) => counts);
const count = (least: number) => pages.filter(({ score }) => score >= least).length;
console.log(
  `\nPages with one defect each: ${count(enough)} of ${pages.length} (${Math.round((count(enough) / pages.length) * 100)} %) have F1 of ${enough} or more, ${count(0.95)} of 0.95`,
);

console.log(
  '\nEverything in the suites: a story or a refusal; astray are files of which characters are unaccounted for',
);
console.table(sweep());

const { invalid, valid } = benchNinjs();
console.log(
  `\nninjs: ${invalid.right} of ${invalid.files} invalid items refused; ${valid.right} of ${valid.files} valid ones a story, or refused for having no text`,
);
console.log('\nJSON-LD as pages have it: right, of those with an article');
console.table([benchWild()]);

console.log('\nSaved pages per second of processor time');
console.table([benchSpeed()]);

function newsRows(rows: readonly FundusRow[]) {
  const cells = ({ ours, plain, of }: FundusRow) => ({
    'F1, ours': round(ours.f1),
    'F1, Readability': round(plain.f1),
    'title, authors, day': marks(ours),
    'the same, Readability': marks(plain),
    captions: `${ours.captions}/${of}`,
    'captions, Readability': `${plain.captions}/${of}`,
    'ms CPU': Math.round(ours.ms),
    'ms CPU, Readability': Math.round(plain.ms),
  });
  const all = (pick: (row: FundusRow) => number) => sum(rows.map(pick));
  return Object.fromEntries([
    ...rows.map((row) => [row.page, cells(row)]),
    [
      'all',
      {
        'F1, ours': round(all(({ ours }) => ours.f1) / rows.length),
        'F1, Readability': round(all(({ plain }) => plain.f1) / rows.length),
        'title, authors, day': totals(rows.map(({ ours }) => ours)),
        'the same, Readability': totals(rows.map(({ plain }) => plain)),
        captions: `${all(({ ours }) => ours.captions)}/${all(({ of }) => of)}`,
        'captions, Readability': `${all(({ plain }) => plain.captions)}/${all(({ of }) => of)}`,
        'ms CPU': Math.round(all(({ ours }) => ours.ms)),
        'ms CPU, Readability': Math.round(all(({ plain }) => plain.ms)),
      },
    ],
  ]);
}

/** Right, of the pages for which the gold standard has it. */
function newsTotals(rows: readonly FundusRow[]) {
  const line = (pick: (row: FundusRow) => Scored) => {
    const right = (among: readonly FundusRow[], is: (scored: Scored) => boolean) =>
      `${among.filter((row) => is(pick(row))).length}/${among.length}`;
    return {
      F1: round(sum(rows.map((row) => pick(row).f1)) / rows.length),
      captions: `${sum(rows.map((row) => pick(row).captions))}/${sum(rows.map(({ of }) => of))}`,
      titles: right(rows, ({ title }) => title),
      authors: right(
        rows.filter(({ hasAuthors }) => hasAuthors),
        ({ authors }) => authors,
      ),
      days: right(
        rows.filter(({ hasDay }) => hasDay),
        ({ day }) => day,
      ),
      complete: right(rows, ({ isComplete }) => isComplete),
    };
  };
  return { ours: line(({ ours }) => ours), Readability: line(({ plain }) => plain) };
}

function shares({ precision, recall, f1 }: { precision: number; recall: number; f1: number }) {
  return { F1: round(f1), precision: round(precision), recall: round(recall) };
}

function marks({ title, authors, day }: Scored): string {
  return [title, authors, day].map((isRight) => (isRight ? 'yes' : 'no')).join(' ');
}

function totals(scores: readonly Scored[]): string {
  const right = (pick: (score: Scored) => boolean) => scores.filter(pick).length;
  return [right(({ title }) => title), right(({ authors }) => authors), right(({ day }) => day)].join(' ');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
