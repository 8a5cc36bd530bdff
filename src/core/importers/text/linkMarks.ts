import type { Mark } from '../../story/story.ts';

const stops = new Set(".,;:!?)]’'");

/** Link marks for the web addresses in a text; a full stop after one is not part of it. */
export function findLinkMarks(text: string): readonly Mark[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"“”]+/g)].map(({ 0: found, index }) => {
    let length = found.length;
    while (length > 0 && stops.has(found.charAt(length - 1))) length -= 1;
    const href = found.slice(0, length);
    return { start: index, end: index + href.length, type: 'link', href };
  });
}
