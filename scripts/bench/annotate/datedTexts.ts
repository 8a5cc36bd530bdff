import { publicationDay } from '../../../src/core/annotate/times/publicationDay.ts';
import { blocksInPageOrder, type TextBlock } from '../../../src/core/story/blocks.ts';
import type { BlockId } from '../../../src/core/story/story.ts';
import { readGumDates } from '../../../src/test/annotated/gumDates.ts';
import { readGum } from '../../../src/test/annotated/gumGrouping.ts';
import { annotatedStories, readAnnotated, unseenSets } from '../../../src/test/annotated/readAnnotated.ts';
import { fromTimex } from './timex.ts';
import { readWikiWars, toBlocks } from './wikiwars.ts';

/** A text with its marked time expressions; those that aren't dates, such as durations, have no `when`. */
export type DatedText = {
  readonly blocks: readonly TextBlock[];
  readonly published: number;
  readonly gold: readonly {
    readonly block: string;
    readonly start: number;
    readonly end: number;
    readonly when?: string;
  }[];
};

export function datedTexts(suites: string): readonly (readonly [string, readonly DatedText[]])[] {
  return [
    ['GUM news', gumTexts(`${suites}/gum-news`)],
    [`our ${annotatedStories.length} stories`, storyTexts(annotatedStories)],
    ...Object.entries(unseenSets).map(([what, names]) => [what, storyTexts(names)] as const),
    ['WikiWars', wikiWarsTexts(suites)],
  ];
}

function gumTexts(folder: string): readonly DatedText[] {
  const dates = readGumDates(folder);
  return readGum(folder).flatMap(({ id, text }) => {
    const mine = dates.filter(({ doc }) => doc === id);
    const published = mine[0] && publicationDay(mine[0].dct, undefined);
    if (published === undefined) return [];
    const gold = mine.map(({ start, end, when, from, to }) => {
      const value = when ?? (from && to && `${from}/${to}`);
      return { block: 'p1', start, end, ...(value && { when: value }) };
    });
    return [{ blocks: [{ id: 'p1' as BlockId, text, region: 'body' }], published, gold }];
  });
}

function storyTexts(names: readonly Parameters<typeof readAnnotated>[0][]): readonly DatedText[] {
  return names.flatMap((name) => {
    const { story, gold } = readAnnotated(name);
    const published = publicationDay(story.published, story.timeZone);
    const blocks = blocksInPageOrder(story).filter(
      ({ region }) => region !== 'byline' && region !== 'dateline',
    );
    const times = gold.times.filter(({ block }) => blocks.some(({ id }) => id === block));
    return published === undefined ? [] : [{ blocks, published, gold: times }];
  });
}

function wikiWarsTexts(suites: string): readonly DatedText[] {
  return readWikiWars(suites).flatMap(({ text, gold, written }) => {
    const published = publicationDay(written, undefined);
    if (published === undefined) return [];
    const blocks = toBlocks(text);
    const marks = gold.flatMap(({ start, end, value }) => {
      const block = blocks.findLast(({ id }) => Number(id) <= start);
      const when = fromTimex(value);
      const at = Number(block?.id);
      return block ? [{ block: block.id, start: start - at, end: end - at, ...(when && { when }) }] : [];
    });
    return [{ blocks, published, gold: marks }];
  });
}
