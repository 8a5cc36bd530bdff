import type { Story } from '#core/story/story.ts';
import { escapePattern } from '#core/text/escapePattern.ts';

type Placed = { readonly block: string; readonly start: number; readonly end: number };
type Texts = ReadonlyMap<string, string>;

/** The text of each block that our test stories have. */
export function textsOf({ headline, byline, dateline, photos, body }: Story): Texts {
  return new Map([
    ['headline', headline],
    ['byline', byline ?? ''],
    ['dateline', dateline?.text ?? ''],
    ...photos.map(({ id, caption }) => [`caption-${id}`, caption] as const),
    ...body.map((block) => [block.id, 'text' in block ? block.text : ''] as const),
  ]);
}

/** Every place where these words stand, not as a part of longer words or numbers. */
export function placesOf(words: string, texts: Texts): readonly Placed[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(words)}(?![\\p{L}\\p{N}])`, 'gu');
  return [...texts].flatMap(([block, text]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ block, start: index, end: index + words.length })),
  );
}

export function isOverlapping(a: Placed, b: Placed): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
