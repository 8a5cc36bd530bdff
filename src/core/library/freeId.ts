/** The maximum length in the story format. */
const longest = 80;

type IsTaken = (id: string) => boolean | Promise<boolean>;

/**
 * `wanted`, or one of `wanted-2`, `wanted-3` … that is not taken: the first if they were taken in order. Asks about few of
 * them, so that the thousandth story of a headline takes no longer than the tenth.
 */
export async function freeId(wanted: string, isTaken: IsTaken): Promise<string> {
  if (!(await isTaken(wanted))) return wanted;
  let taken = 1;
  let free = 2;
  while (await isTaken(numbered(wanted, free))) {
    taken = free;
    free *= 2;
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (await isTaken(numbered(wanted, middle))) taken = middle;
    else free = middle;
  }
  return numbered(wanted, free);
}

function numbered(wanted: string, number: number): string {
  const ending = `-${number}`;
  return wanted.slice(0, longest - ending.length) + ending;
}
