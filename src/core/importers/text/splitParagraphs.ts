import { squash } from './squash.ts';

/**
 * The paragraphs of a plain text. Blank lines separate groups; within a group each line is a paragraph, unless lines are
 * wrapped at a fixed width and must be joined. An indent starts a new paragraph in wrapped text.
 */
export function splitParagraphs(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029|\f/);
  const isWrapped = isHardWrapped(lines);
  const width = longestOf(lines);
  return groupLines(lines)
    .flatMap((group) => (isWrapped && !isTable(group) ? joinWrapped(group, width) : group))
    .map(squash)
    .filter((paragraph) => paragraph !== '');
}

/**
 * Wrapped text has many lines just below some width and hardly any above it, and most lines don't end at the end of a
 * sentence.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  const longest = longestOf(lines);
  if (longest > 100 || longest <= 40) return false;
  const groups = groupLines(lines).filter((group) => group.length > 1);
  const inner = groups.flatMap((group) => group.slice(0, -1)).map((line) => line.trimEnd());
  if (inner.length < 2) return false;
  const full = inner.filter((line) => line.trim().length > longest * 0.7);
  const open = inner.filter((line) => !/[.!?:;”"’=]$/.test(line.slice(-1)));
  return full.length >= inner.length * 0.6 && open.length >= inner.length * 0.5;
}

/** The number of arguments of a call is limited. */
function longestOf(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, line.trim().length), 0);
}

function groupLines(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines)
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  return groups.filter((group) => group.length > 0);
}

/** Rows of a table, by columns set apart or by several numbers in each: results, standings, prices. */
function isTable(group: readonly string[]): boolean {
  const rows = group.filter(
    (line) =>
      /\S(?: {3,}|\t+)\S.*\S(?: {3,}|\t+)\S/.test(line) ||
      (line.match(/(?<!\S)[+-]?[\d,.:½-]*\d(?!\S)/g)?.length ?? 0) >= 3,
  );
  return group.length > 2 && rows.length >= group.length * 0.6;
}

/** A line that ends well before the width ends its paragraph, or is a headline. */
function joinWrapped(group: readonly string[], width: number): readonly string[] {
  const paragraphs: string[][] = [];
  let last = '';
  const indent = group.some((line) => /^\S/.test(line));
  for (const line of group) {
    const isAfterEnd = last.trimEnd().length < width * 0.5 || /[=<]$/.test(last.trimEnd().slice(-1));
    const startsNew = paragraphs.length === 0 || isAfterEnd || (indent && /^(?:\t| {2,})\S/.test(line));
    if (startsNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
    last = line;
  }
  return paragraphs.map((lines) => lines.join(' '));
}
