/** Enough of a text to know it by, cut between words where it has any. `most`: UTF-16 units. */
export function opening(text: string, most = 48): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  // Not between the halves of a character.
  const start = space > 0 ? text.slice(0, space) : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${start} …`;
}
