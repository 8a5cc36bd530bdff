import { readFileSync } from 'node:fs';
import type { SourceKind } from '#core/sources/sourceKinds.ts';
import { blocksInPageOrder, type TextBlock } from '#core/story/blocks.ts';
import { sourceKind } from '#core/story/primitives.ts';
import type { Attribution, Passage, Story } from '#core/story/story.ts';
import { type AnnotatedName, annotatedStories, readAnnotated, sourceStories } from './readAnnotated.ts';

/** Who says one sentence or clause, as marked by hand. Every list has the best answer first; what follows is as right. */
export type SourceLabel = Passage & {
  readonly text: string;
  /** `undefined`: no source is stated. */
  readonly kinds: readonly (SourceKind | undefined)[];
  readonly labels: readonly string[];
  readonly stances: readonly (Attribution['stance'] | undefined)[];
  readonly cue?: { readonly start: number; readonly end: number };
  readonly carriedFrom?: Passage;
};
type LabelledStory = { readonly story: Story; readonly labels: readonly SourceLabel[] };

export const labelledStories = [...annotatedStories, ...sourceStories] as const;

const kinds = sourceKind.options;
const stances = ['said', 'reported', 'speculated', 'warned', 'urged', 'promised', 'denied'] as const;

/** A story with the labels of its headline and body; `sources/README.md` has the rules of marking. */
export function readSources(name: AnnotatedName): LabelledStory {
  const { story } = readAnnotated(name);
  const file = `src/test/annotated/sources/${name}.labels.txt`;
  return { story, labels: readSourceLabels(story, readFileSync(file, 'utf8'), file) };
}

/** @throws Error with the line, what was expected there and what was found */
export function readSourceLabels(story: Story, lines: string, file: string): readonly SourceLabel[] {
  const blocks = blocksInPageOrder(story).filter(({ region }) => region === 'headline' || region === 'body');
  const ends = new Map<string, number>();
  const labels: SourceLabel[] = [];
  for (const [i, line] of lines.trimEnd().split('\n').entries()) {
    const fail: Fail = (expected, found) => {
      throw new Error(`${file}:${i + 1}: expected ${expected}, found “${found}”`);
    };
    const [id = '', kind = '', label = '', stance = '', cue = '', text = '', carried] = line.split(' | ');
    const block = blocks.find((one) => one.id === id) ?? fail('a block of the headline or body', id);
    const passage = nextIn(block, ends.get(id) ?? 0, text, fail);
    ends.set(id, passage.end);
    const from = carried && startingWith(labels, carried, fail);
    labels.push({
      ...passage,
      text,
      kinds: choicesOf(kinds, kind, fail),
      labels: label === '-' ? [] : label.split(' = '),
      stances: choicesOf(stances, stance, fail),
      ...(cue !== '-' && { cue: cueIn(passage.start, text, cue, fail) }),
      ...(from && { carriedFrom: from }),
    });
  }
  for (const { id, text } of blocks) {
    const rest = text.slice(ends.get(id) ?? 0).trim();
    if (rest) throw new Error(`${file}: expected a label for “${rest}” in ${id}, found none`);
  }
  return labels;
}

type Fail = (expected: string, found: string) => never;

/** The text must stand next in the block, so that nothing is left out or labelled twice. */
function nextIn({ id, text }: TextBlock, from: number, expected: string, fail: Fail): Passage {
  const rest = text.slice(from).trimStart();
  if (!expected || !rest.startsWith(expected)) fail(`“${rest}” in ${id}`, expected);
  const start = text.length - rest.length;
  return { block: id, start, end: start + expected.length };
}

function cueIn(start: number, text: string, cue: string, fail: Fail): { start: number; end: number } {
  const at = text.indexOf(cue);
  if (at === -1) fail(`a cue in “${text}”`, cue);
  return { start: start + at, end: start + at + cue.length };
}

function startingWith(labels: readonly SourceLabel[], words: string, fail: Fail): Passage {
  const [first, ...others] = labels.filter(({ text }) => text.startsWith(words));
  if (!first || others.length > 0) return fail('the start of exactly one sentence above', words);
  return { block: first.block, start: first.start, end: first.end };
}

/** `official = person`; `-` is none. */
function choicesOf<T extends string>(known: readonly T[], cell: string, fail: Fail): (T | undefined)[] {
  return cell
    .split(' = ')
    .map((word) =>
      word === '-'
        ? undefined
        : (known.find((one) => one === word) ?? fail(`- or ${known.join(', ')}`, word)),
    );
}
