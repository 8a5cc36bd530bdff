import { squash } from './squash.ts';

/**
 * Paragraphs of a plain text. Blank lines part them; within such a group each line is one of its own, unless the
 * lines are wrapped at a fixed width, when they are joined again. An indent begins a new paragraph in wrapped text.
 */
export function splitParagraphs(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029|\f/);
  const isWrapped = isHardWrapped(lines);
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  return groupLines(lines)
    .flatMap((group) => (isWrapped ? joinWrapped(group, width) : group))
    .map(squash)
    .filter((paragraph) => paragraph !== '');
}

/**
 * Wrapped text has many lines just under some width and next to none over it, and its lines mostly don't end
 * where sentences do.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  const groups = groupLines(lines).filter((group) => group.length > 1);
  const inner = groups.flatMap((group) => group.slice(0, -1)).map((line) => line.trimEnd());
  if (inner.length < 2) return false;
  const longest = Math.max(...lines.map((line) => line.trim().length));
  if (longest > 100) return false;
  const full = inner.filter((line) => line.trim().length > longest * 0.7);
  const open = inner.filter((line) => !/[.!?:;”"’=]\s*$/.test(line));
  return longest > 40 && full.length >= inner.length * 0.6 && open.length >= inner.length * 0.5;
}

function groupLines(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines)
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  return groups.filter((group) => group.length > 0);
}

/** A line that ends well before the width ends its paragraph, or is a headline. */
function joinWrapped(group: readonly string[], width: number): readonly string[] {
  const paragraphs: string[] = [];
  let isShort = false;
  const indent = group.some((line) => /^\S/.test(line));
  for (const line of group) {
    const startsNew =
      paragraphs.length === 0 ||
      isShort ||
      (indent && /^(?:\t| {2,})\S/.test(line)) ||
      /[=<]\s*$/.test(paragraphs.at(-1) ?? '');
    if (startsNew) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1)?.trimEnd()} ${line.trim()}`;
    isShort = line.trimEnd().length < width * 0.5;
  }
  return paragraphs;
}
