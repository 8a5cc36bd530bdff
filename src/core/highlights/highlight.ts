import * as v from 'valibot';
import { type AnchorText, makeAnchor } from '../corrections/anchor.ts';
import { anchor } from '../corrections/correction.ts';
import type { Passage } from '../story/story.ts';

/** How kept words look: shapes, not colours, so that they differ in print and for every eye. */
export const shapes = ['ground', 'line', 'margin'] as const;
export type Shape = (typeof shapes)[number];

export const shapeWords: Readonly<Record<Shape, string>> = {
  ground: 'Ground',
  line: 'Line under',
  margin: 'Line in the margin',
};

/** UTF-16 units. */
export const longestNote = 4000;

const schema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{6,40}$/)),
  /** One a block, in page order. */
  at: v.pipe(v.array(anchor), v.minLength(1)),
  shape: v.picklist(shapes),
  note: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(longestNote))),
  /** ms since 1970; nothing later can be written as a date. */
  madeAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
});

/** Words that a reader keeps, by quote and context, so that they are found in another edition; `note` is Markdown. */
export type Highlight = Readonly<v.InferOutput<typeof schema>>;

/** Undefined if it isn't a highlight, or is one of a later version. */
export function parseHighlight(stored: unknown): Highlight | undefined {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
}

/** Undefined if any of the passages isn't in the text. */
export function makeHighlight(
  text: AnchorText,
  passages: readonly Passage[],
  given: Pick<Highlight, 'id' | 'shape' | 'madeAt'>,
): Highlight | undefined {
  const at = passages.flatMap((passage) => makeAnchor(text, passage) ?? []);
  return at.length > 0 && at.length === passages.length ? { ...given, at } : undefined;
}

/** Without a note if nothing is written. */
export function withNote({ note: _before, ...highlight }: Highlight, written: string): Highlight {
  const note = written.trim().slice(0, longestNote).trim();
  return note === '' ? highlight : { ...highlight, note };
}

/** The kept words, a line a block. */
export function keptWords({ at }: Highlight): string {
  return at.map(({ exact }) => exact).join('\n');
}
