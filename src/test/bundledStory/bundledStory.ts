import { readFileSync } from 'node:fs';
import { blocksInPageOrder } from '#core/story/blocks.ts';
import { parseStory } from '#core/story/parseStory.ts';
import type { Passage, Story } from '#core/story/story.ts';
import { storyFileErrorToText } from '#core/story/storyFileError.ts';

/** The story that ships with the app, validated as a page does it. */
export function bundledStory(): Story {
  const parsed = parseStory(
    JSON.parse(readFileSync('public/stories/kim-returns-from-russia/story.json', 'utf8')),
  );
  if (!parsed.ok) throw new Error(parsed.error.map(storyFileErrorToText).join('\n'));
  return parsed.value;
}

const oracle = 'src/test/fixtures/oracle';

/** The article as it was given to us, and the gold standard made by close readers (the oracle). */
export const seed = readFileSync(`${oracle}/seed.txt`, 'utf8');
export const gold = JSON.parse(readFileSync(`${oracle}/seed-gold.json`, 'utf8')) as Gold;
export const goldAttributions = JSON.parse(
  readFileSync(`${oracle}/seed-attributions.json`, 'utf8'),
) as GoldAttributions;

/** A range of UTF-16 units in the whole seed; `section` is the oracle's name for the part it is in. */
export type RawRange = { readonly start: number; readonly end: number; readonly text: string };

type Gold = {
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly tier: 1 | 2;
    readonly mentions: readonly (RawRange & { readonly kind: string; readonly possessive?: true })[];
  }[];
  readonly roles: readonly (RawRange & { readonly entity: string })[];
  readonly times: readonly (RawRange & {
    readonly edtf: string;
    readonly partOfDay?: string;
    readonly required: boolean;
  })[];
  readonly events: readonly {
    readonly id: string;
    readonly when: { readonly edtf: string; readonly partOfDay?: string; readonly duration?: string };
    readonly who: readonly string[];
    readonly support: readonly RawRange[];
    readonly required: boolean;
  }[];
};

export type GoldSource = {
  readonly kind?: string;
  readonly label?: string;
  readonly entity?: string;
  readonly entities?: readonly string[];
};

export type GoldClause = RawRange & {
  readonly source: GoldSource;
  readonly acceptedSources?: readonly (GoldSource & Accepted)[];
  readonly acceptedLabels?: readonly string[];
  readonly acceptedStances?: readonly (string | null)[];
  readonly acceptedCues?: readonly RawRange[];
} & { readonly cue: RawRange | null; readonly stance: string | null };

type Accepted = { readonly cue?: RawRange | null; readonly stance?: string | null };

type GoldAttributions = {
  readonly sentences: readonly (RawRange & {
    readonly id: string;
    readonly section: string;
    readonly clauses: readonly GoldClause[];
    readonly acceptedSegmentations?: readonly { readonly clauses: readonly GoldClause[] }[];
  })[];
};

/** Where the source repeats its first caption; the oracle's entries there are counted once. */
const firstCaption = seed.indexOf('In this photo');
const repeatStart = seed.indexOf('In this photo', firstCaption + 1);
const repeatEnd = seed.indexOf('\n', repeatStart);

export function isInRepeat({ start }: { readonly start: number }): boolean {
  return start >= repeatStart && start < repeatEnd;
}

/** Maps a range of the seed to the block of the story and the range in it. */
function toBlockRange(story: Story): (range: Omit<RawRange, 'text'>) => Passage | undefined {
  const blocks = blocksInPageOrder(story).flatMap(({ id, text }) => {
    const at = seed.indexOf(text);
    return at === -1 ? [] : [{ id, start: at, end: at + text.length }];
  });
  return ({ start, end }) => {
    const block = blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
    return block && { block: block.id, start: start - block.start, end: end - block.start };
  };
}

/** Mapped, or an error: a range of the seed without a block is lost text. */
export function mapped<Range extends Omit<RawRange, 'text'>>(story: Story, range: Range): Passage {
  const passage = toBlockRange(story)(range);
  if (!passage) throw new Error(`no block has the seed from ${range.start} to ${range.end}`);
  return passage;
}
