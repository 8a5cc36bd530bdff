/** px, in the box that the marks are placed in. */
export type MarkPlace = { readonly claim: number; readonly top: number; readonly height: number };

/** A claim's lines within its block, first and last, from 0. */
export type ClaimLines = { readonly claim: number; readonly first: number; readonly last: number };

/** px between two marks. */
const gap = 3;

/**
 * One mark a claim, as high as its lines. A line that carries several is divided evenly among them, so that the mark changes
 * within the line. `top` and `line` are the block's first line and its height, px.
 */
export function markPlaces(
  claims: readonly ClaimLines[],
  { top, line }: { top: number; line: number },
): readonly MarkPlace[] {
  const on = (n: number) => claims.filter(({ first, last }) => first <= n && n <= last);
  return claims.map((claim) => {
    const [starts, ends] = [on(claim.first), on(claim.last)];
    const from = line * (claim.first + starts.indexOf(claim) / starts.length);
    const to = line * (claim.last + (ends.indexOf(claim) + 1) / ends.length);
    return { claim: claim.claim, top: top + from, height: to - from - gap };
  });
}
