import { expect, it } from 'vitest';
import type { EntityId, Story } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { claimAt, claimsAbout, claimsBy, claimsOf } from './claims.ts';
import { claimLine } from './claimWords.ts';
import { listSources } from './sourceSummaries.ts';

const story = bundledStory();
const claims = claimsOf(story);

const counts = ({ groups }: ReturnType<typeof listSources>) =>
  groups.map(({ kind, sources, claims: all }) => [
    kind,
    all.length,
    sources.map(({ source, claims: own }) => `${source.label} ${own.length}`),
  ]);

it('the sources of the bundled story are listed by kind, as they first appear, with their sentences', () => {
  expect(counts(listSources(story))).toEqual([
    ['stateMedia', 4, ['state media 1', 'KCNA 3']],
    [
      'official',
      7,
      [
        'North Korea 1',
        'the two countries 1',
        'Kim Jong Un 2',
        'U.S. and South Korean officials 1',
        'Chang Ho-jin 1',
        'South Korean Foreign Ministry 1',
      ],
    ],
    ['experts', 4, ['Foreign experts 1', 'outside experts 1', 'Other experts 1', 'Analysts 1']],
    ['publisher', 1, ['AP 1']],
    ['unstated', 6, []],
  ]);
});

/** The story with the n-th attribution changed. */
const changed = (n: number, change: Partial<Story['attributions'][number]>): Story => ({
  ...story,
  attributions: story.attributions.map((one, at) => (at === n ? { ...one, ...change } : one)),
});

it('a source that is not sure is listed apart and counted nowhere', () => {
  const { groups, doubtful } = listSources(changed(1, { sure: false }));
  expect(groups[0]?.claims).toHaveLength(3);
  expect(groups[0]?.sources.map(({ source }) => source.label)).toEqual(['KCNA']);
  expect(doubtful.map(({ source }) => source.label)).toEqual(['state media']);
});

it.each([
  [0, {}, 'North Korea, official, said'],
  [1, {}, 'state media, reported'],
  [2, {}, 'no source stated'],
  [6, {}, 'KCNA, state media, said'],
  [9, {}, 'no source stated, speculated'],
  [6, { sure: false }, 'KCNA, state media, said, not sure'],
  [6, { by: 'reader' as const }, 'KCNA, state media, said, set by you'],
  [
    7,
    { carriedFrom: { block: story.body[2]?.id ?? ('p3' as never), start: 0, end: 221 }, cue: undefined },
    'KCNA, state media, goes on from the sentence before',
  ],
])('attribution %i with %j reads “%s”', (n, change, words) => {
  const claim = claimsOf(changed(n, change)).find(({ index }) => index === n);
  expect(claim && claimLine(claim)).toBe(words);
});

it('what a person says, and what others say of them, are told apart', () => {
  const kim = 'kim-jong-un' as EntityId;
  expect(claimsBy(claims, kim).map(({ cue }) => cue)).toEqual([
    'In live comments during their meeting last week, Kim offered',
    'what he called',
  ]);
  const others = claimsAbout(claims, kim, story.mentions).map(({ source }) => source?.label);
  expect(others).toContain('KCNA');
  expect(others).not.toContain('Kim Jong Un');
});

it('a joint source speaks for neither of the two alone', () => {
  expect(claimsBy(claims, 'russia' as EntityId)).toEqual([]);
});

it('a name among the words of saying is not what is spoken of', () => {
  const said = claimsAbout(claims, 'north-korea' as EntityId, story.mentions);
  expect(said.map(({ attribution }) => attribution.block)).not.toContain('headline');
});

it('finds who says the words at a place', () => {
  const block = story.body[2]?.id;
  expect(block && claimAt(claims, { block, start: 230, end: 240 })?.source?.label).toBe('KCNA');
});
