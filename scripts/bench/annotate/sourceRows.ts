import { annotate } from '../../../src/core/annotate/annotate.ts';
import type { Gazetteer } from '../../../src/core/annotate/gazetteer.ts';
import { compareSources } from '../../../src/test/annotated/compareSources.ts';
import { annotatedStories, sourceStories } from '../../../src/test/annotated/readAnnotated.ts';
import { readSources } from '../../../src/test/annotated/readSources.ts';
import { scorePolnear } from './polnear.ts';
import type { Row } from './row.ts';
import { f1Of, percent } from './share.ts';

const sets = {
  'our 5 stories': annotatedStories,
  'six more stories of ours': sourceStories,
} as const;

/** Who says each sentence, against our own labels. */
export function sourceRows(gazetteer: Gazetteer, miss?: (line: string) => void): readonly Row[] {
  return Object.entries(sets).flatMap(([what, names]) => {
    const compared = names.map((name) => {
      const { story, labels } = readSources(name);
      const result = compareSources(annotate(story, gazetteer, '2026-01-01').story, labels);
      for (const line of result.wrong) miss?.(`${name}: source ${line}`);
      for (const line of result.missed) miss?.(`${name}: no source, wanted ${line}`);
      return result;
    });
    const row = (label: string, part: 'kinds' | 'labels' | 'found', least: number): Row => {
      const right = compared.reduce((sum, one) => sum + one[part].right, 0);
      const of = compared.reduce((sum, one) => sum + one[part].of, 0);
      return {
        what: label,
        figure: `${right} of ${of}, ${percent([right / of])} %`,
        least: `${least} %`,
        holds: right / of >= least / 100,
      };
    };
    return [
      row(`${what}: sources of the right kind`, 'kinds', 95),
      row('  with the right label', 'labels', 92),
      row(`${what}: sentences with a source, found`, 'found', 80),
    ];
  });
}

/** The figures of others’ marks, and what is wanted of them. */
export function polnearRows(
  suites: string,
  gazetteer: Gazetteer,
  miss?: (line: string) => void,
): readonly Row[] {
  const { words, attributions, sources } = scorePolnear(suites, gazetteer, miss);
  const [precision, recall] = [
    attributions.right / attributions.found,
    attributions.right / attributions.gold,
  ];
  const f1 = f1Of(precision, recall);
  const [wordsRight, wordsFound] = [words.right / words.found, words.right / words.gold];
  const right = sources.right / sources.gold;
  return [
    {
      what: 'PolNeAR dev: attributions, P/R/F1',
      figure: percent([precision, recall, f1]),
      least: '82 / 52 / 64',
      holds: precision >= 0.82 && recall >= 0.52 && f1 >= 0.64,
    },
    {
      what: '  words of what is said, P/R',
      figure: percent([wordsRight, wordsFound]),
      least: '88 of P',
      holds: wordsRight >= 0.88,
    },
    {
      what: '  right source, of those found',
      figure: `${sources.right} of ${sources.gold}, ${percent([right])} %`,
      least: '92 %',
      holds: right >= 0.92,
    },
  ];
}
