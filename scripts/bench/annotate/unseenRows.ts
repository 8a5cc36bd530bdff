import type { Row } from './row.ts';
import { f1Of, percent } from './share.ts';
import type { Count } from './unseenCount.ts';
import type { UnseenScore } from './unseenStories.ts';

const wanted = {
  mentions: 92,
  roles: 85,
  times: 92,
  dayParts: 85,
  events: 85,
  dated: 90,
  status: 92,
};

/** These stories together (`stories`: "ten unseen stories"), with what is wanted of them. */
export function unseenRows(stories: string, scores: readonly UnseenScore[]): readonly Row[] {
  const sum = (of: (score: UnseenScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const right = sum(({ mentions }) => mentions.right.length);
  const precision = right / (right + sum(({ mentions }) => mentions.extra.length));
  const recall = right / (right + sum(({ mentions }) => mentions.missed.length));
  const f1 = f1Of(precision, recall);
  const mentions = sum(({ groups }) => groups.mentions);
  const [ours, theirs] = [
    sum(({ groups }) => groups.precision) / mentions,
    sum(({ groups }) => groups.recall) / mentions,
  ];
  const row = (what: string, of: (score: UnseenScore) => Count<unknown>, least?: number, more = ''): Row => {
    const [good, bad] = [sum((score) => of(score).right.length), sum((score) => of(score).missed.length)];
    const share = good / (good + bad);
    return {
      what: what.startsWith('  ') ? what : `${stories}: ${what}`,
      figure: `${good} of ${good + bad}, ${percent([share])} %${more}`,
      ...(least !== undefined && { least: `${least} %`, holds: share >= least / 100 }),
    };
  };
  const broken = sum(({ mustNot }) => mustNot.length);
  return [
    {
      what: `${stories}: mentions, P/R/F1`,
      figure: percent([precision, recall, f1]),
      least: `${wanted.mentions}`,
      holds: f1 >= wanted.mentions / 100,
    },
    { what: '  grouping, B³ P/R/F', figure: percent([ours, theirs, f1Of(ours, theirs)]) },
    row('entities whole, of the right kind', ({ entities }) => entities),
    {
      what: '  mentions of no person, taken for one',
      figure: `${sum(({ wrongPeople }) => wrongPeople.length)}`,
    },
    row(
      'roles at the right person',
      ({ roles }) => roles.roles,
      wanted.roles,
      `, ${sum(({ roles }) => roles.extra.length)} false`,
    ),
    row(
      'times',
      ({ times }) => times.times,
      wanted.times,
      `, ${sum(({ times }) => times.extra.length)} false`,
    ),
    row('  values of overlapping words', ({ times }) => times.values),
    row('parts of the day', ({ times }) => times.dayParts, wanted.dayParts),
    row(
      'events found',
      ({ events }) => events.found,
      wanted.events,
      `, ${sum(({ events }) => events.more.length)} more`,
    ),
    row('  rightly dated, of those', ({ events }) => events.dated, wanted.dated),
    row('  status, of those', ({ events }) => events.status, wanted.status),
    row('  people, of those', ({ events }) => events.people),
    {
      what: `${stories}: no time, name or event, but taken for one`,
      figure: `${broken}`,
      least: '0',
      holds: broken === 0,
    },
  ];
}
