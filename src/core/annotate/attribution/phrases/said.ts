import type { Frame, Taking } from '../words/cueVerbs.ts';

/** What is said begins at the token `from`, in a way that the verb can take. */
export type Said = { readonly frame: Frame; readonly from: number };
/** The way in which a verb takes such words, if it does. */
export type FrameFinder = (takes: Taking) => Frame | undefined;

export function toSaid(frame: Frame | undefined, from: number): Said | undefined {
  return frame && { frame, from };
}
