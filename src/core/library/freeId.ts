/** The maximum length in the story format. */
const longest = 80;

/** `wanted`, or the first of `wanted-2`, `wanted-3` … that is not taken. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const id = wanted.slice(0, longest - ending.length) + ending;
    if (!taken.has(id)) return id;
  }
}
