import { existsSync } from 'node:fs';
import { annotate } from '../../src/core/annotate/annotate.ts';
import type { Gazetteer } from '../../src/core/annotate/gazetteer.ts';
import { scoreDates } from '../../src/test/annotated/gumDates.ts';
import { scoreGrouping } from '../../src/test/annotated/gumGrouping.ts';
import { annotatedStories, readAnnotated, unseenSets } from '../../src/test/annotated/readAnnotated.ts';
import { captionSets, readCaptions } from '../../src/test/captions/readCaptions.ts';
import { scoreCaptions } from '../../src/test/captions/scoreCaptions.ts';
import { readGazetteer } from '../readGazetteer.ts';
import { scoreDateCases } from './annotate/dateCases.ts';
import { eventTitles } from './annotate/eventTitles.ts';
import { nameSets, type Score, scoreNames } from './annotate/names.ts';
import { scoreOwnStories } from './annotate/ownStories.ts';
import { printTable } from './annotate/printTable.ts';
import type { Row } from './annotate/row.ts';
import { scoreSeed } from './annotate/seed.ts';
import { f1Of, percent } from './annotate/share.ts';
import { polnearRows, sourceRows } from './annotate/sourceRows.ts';
import { timesBeside } from './annotate/timesBeside.ts';
import { unseenMisses } from './annotate/unseenMisses.ts';
import { unseenRows } from './annotate/unseenRows.ts';
import { scoreUnseenStories } from './annotate/unseenStories.ts';
import { unseenTable } from './annotate/unseenTable.ts';
import { scoreWikiWars } from './annotate/wikiwars.ts';

/**
 * `npm run bench:annotate`: precision and recall of the annotator against texts marked by people. The suites are in
 * `../shared/suites` beside a checkout, or in `SUITES_DIR`; without them only the project's own stories are measured.
 * Exit code 1 if a figure misses its target. `-- --misses` lists the errors, `-- --titles` the events of our stories.
 */
const suites = process.env.SUITES_DIR ?? '../shared/suites';
const listsMisses = process.argv.includes('--misses');
const miss = listsMisses ? (line: string) => console.log(line) : undefined;

const rows: Row[] = [];
const gazetteer = await readGazetteer();

for (const { what, right, gold, extra, least } of scoreSeed(gazetteer))
  rows.push({
    what: `seed: ${what}`,
    figure: `${right} of ${gold}${extra === undefined ? '' : `, ${extra} false`}`,
    least: `${least}`,
    holds: right >= least && !extra,
  });
for (const { what, right, gold } of scoreOwnStories(gazetteer))
  rows.push({ what: `our ${annotatedStories.length} stories: ${what}`, figure: `${right} of ${gold}` });
rows.push(...sourceRows(gazetteer, miss));
const unseen = Object.entries(unseenSets).map(
  ([what, names]) => [what, scoreUnseenStories(names, gazetteer)] as const,
);
const allUnseen = unseen.flatMap(([, scores]) => scores);
rows.push(...unseen.flatMap(([what, scores]) => unseenRows(what, scores)));
for (const set of captionSets) rows.push(captionRow(set));
if (miss) for (const line of allUnseen.flatMap(unseenMisses)) miss(line);
if (existsSync(suites)) benchSuites(gazetteer);
else console.log(`No suites in ${suites}; set SUITES_DIR to measure on them.`);
rows.push(speed(gazetteer));

print(rows);
console.log();
printTable(unseenTable(allUnseen));
if (existsSync(suites)) {
  console.log();
  printTable(timesBeside(suites));
}
if (process.argv.includes('--titles')) for (const line of eventTitles(gazetteer)) console.log(line);
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;

function benchSuites(lists: Gazetteer) {
  for (const set of ['WikiGold', 'EWT dev', 'PUD'] as const) {
    const { marked, sure } = scoreNames(set, suites, lists, miss);
    const [all, sureOnly] = [toFigures(marked.all), toFigures(sure.all)];
    rows.push({
      what: `${set}: names, P/R/F1`,
      figure: all.text,
      least: `${nameSets[set].least}`,
      holds: all.f1 >= nameSets[set].least,
    });
    for (const kind of ['PER', 'LOC', 'ORG'] as const)
      rows.push({ what: `  ${kind}`, figure: toFigures(marked[kind]).text });
    rows.push({ what: '  without those marked unsure', figure: sureOnly.text });
  }
  const { precision, recall } = scoreGrouping(`${suites}/gum-news`, lists, miss);
  const f1 = f1Of(precision, recall);
  rows.push({
    what: 'GUM news: grouping, B³ P/R/F',
    figure: percent([precision, recall, f1]),
    least: '94',
    holds: f1 >= 0.94,
  });
  const { right, gold } = scoreDates(`${suites}/gum-news`, miss);
  rows.push({
    what: 'GUM news: dates right',
    figure: `${right} of ${gold}, ${percent([right / gold])} %`,
    least: '88 %',
    holds: right / gold >= 0.88,
  });
  const cases = scoreDateCases(suites, miss);
  rows.push({
    what: 'chrono’s English cases that name a single day',
    figure: `${cases.right} of ${cases.gold}, ${percent([cases.right / cases.gold])} %`,
    least: '85 %',
    holds: cases.right / cases.gold >= 0.85,
  });
  rows.push(...polnearRows(suites, lists, miss));
  const wars = toFigures(scoreWikiWars(suites, miss));
  rows.push({
    what: 'WikiWars: values, P/R/F1',
    figure: wars.text,
    least: '70',
    holds: wars.f1 >= 70,
  });
}

/** Notices of kind and exactly the words. */
function captionRow(set: (typeof captionSets)[number]): Row {
  const { right, found, gold, errors } = scoreCaptions(readCaptions(set));
  if (miss) for (const error of errors) miss(`captions, ${set}: ${error}`);
  return {
    what: `captions of agencies, ${set}: notices P/R`,
    figure: percent([right / found, right / gold]),
    least: '98/95',
    holds: right / found >= 0.98 && right / gold >= 0.95,
  };
}

/** CPU time of one warm run over a story: the median over our stories, five runs each. */
function speed(lists: Gazetteer): Row {
  const stories = annotatedStories.map((name) => readAnnotated(name).story);
  const times: number[] = [];
  for (let round = 0; round < 10; round++)
    for (const story of stories) {
      const before = process.cpuUsage();
      annotate(story, lists, '2026-01-01');
      const { user, system } = process.cpuUsage(before);
      if (round >= 5) times.push((user + system) / 1000);
    }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return {
    what: 'CPU of an article, warm',
    figure: `${median.toFixed(1)} ms`,
    least: 'at most 12',
    holds: median <= 12,
  };
}

function toFigures({ right, found, gold }: Score): { readonly text: string; readonly f1: number } {
  const [precision, recall] = [right / found, right / gold];
  const f1 = f1Of(precision, recall);
  return { text: percent([precision, recall, f1]), f1: f1 * 100 };
}

function print(table: readonly Row[]) {
  const width = Math.max(...table.map(({ what }) => what.length));
  for (const { what, figure, least, holds } of table) {
    const wanted = least === undefined ? '' : `  wanted ${least}${holds ? '' : '  FALLS SHORT'}`;
    console.log(`${what.padEnd(width)}  ${figure.padEnd(20)}${wanted}`.trimEnd());
  }
}
