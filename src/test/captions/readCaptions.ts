import { readFileSync } from 'node:fs';
import type { Notice } from '#core/story/story.ts';

/** A caption of our own in the wording of an agency, its notices marked by hand as `[handout: In this photo …]`. */
export type MarkedCaption = { readonly caption: string; readonly notices: readonly Notice[] };

const kinds: readonly Notice['kind'][] = [
  'handout',
  'access',
  'unverified',
  'watermark',
  'file',
  'edited',
  'undated',
  'later',
];

/**
 * The rules were written with those of `development`. `setAside` was written before the rules, `second` and `third` after them;
 * each was looked at only when the rules were done, and then corrected for.
 */
export const captionSets = ['development', 'setAside', 'second', 'third'] as const;

export function readCaptions(set: (typeof captionSets)[number]): readonly MarkedCaption[] {
  return readFileSync(`src/test/captions/${set}.txt`, 'utf8').trimEnd().split('\n').map(readCaption);
}

function readCaption(line: string): MarkedCaption {
  const notices: Notice[] = [];
  const open: { readonly kind: Notice['kind']; readonly start: number }[] = [];
  let caption = '';
  for (const [piece] of line.matchAll(/\[\w+: |\]|[^[\]]+/g)) {
    const kind = kinds.find((one) => piece === `[${one}: `);
    const last = piece === ']' ? open.pop() : undefined;
    if (kind) open.push({ kind, start: caption.length });
    else if (last) notices.push({ ...last, end: caption.length });
    else caption += piece;
  }
  return { caption, notices: notices.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
