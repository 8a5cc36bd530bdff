import type { Story } from '#core/story/story.ts';

/** Deterministic pseudo-random numbers in 0 to 1 for a seed (a linear congruential generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A block's text after edits, and the new offset of each unit of the old text; undefined if it was removed. */
export type EditedBlock = { readonly text: string; readonly now: readonly (number | undefined)[] };

const filler =
  'officials confirmed late yesterday while the river rose again and nobody answered twice over'.split(' ');

/** Inserts, deletes and replaces words until `share` of the block's words have been changed. */
export function editText(text: string, share: number, random: () => number): EditedBlock {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const touched = new Map<number, 'drop' | 'swap' | 'insert'>();
  for (let count = Math.round(words.length * share); count > 0; count -= 1) {
    const way = (['drop', 'swap', 'insert'] as const)[Math.floor(random() * 3)] ?? 'drop';
    touched.set(Math.floor(random() * words.length), way);
  }
  let edited = '';
  const now: (number | undefined)[] = [];
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) now[at] = edited.length + at - from;
    edited += text.slice(from, to);
  };
  const put = () => filler[Math.floor(random() * filler.length)] ?? '';
  let at = 0;
  words.forEach(({ start, end }, index) => {
    keep(at, start);
    at = end;
    const way = touched.get(index);
    if (way === 'insert') edited += `${put()} `;
    if (way === 'swap') edited += put();
    if (way === undefined || way === 'insert') keep(start, end);
  });
  keep(at, text.length);
  return { text: edited, now };
}

/** The story with the texts of blocks replaced; nothing else is adjusted. */
export function withTexts(story: Story, textOf: (block: string, text: string) => string): Story {
  return {
    ...story,
    headline: textOf('headline', story.headline),
    photos: story.photos.map((photo) => ({
      ...photo,
      caption: textOf(`caption-${photo.id}`, photo.caption),
    })),
    body: story.body.map((block) =>
      'text' in block ? { ...block, text: textOf(block.id, block.text) } : block,
    ),
  };
}
