/** Removes every part from `from` to the next `to`, inclusive. A part without an end stays. */
export function cutBetween(text: string, from: string, to: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(from, at);
    const end = start === -1 ? -1 : text.indexOf(to, start + from.length);
    if (end === -1) return kept.length === 0 ? text : kept.join('') + text.slice(at);
    kept.push(text.slice(at, start));
    at = end + to.length;
  }
}
