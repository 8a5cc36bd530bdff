import type { Mark } from '../../story/story.ts';

/** Marks for the web addresses that stand in a text as they are; a stop after one is not part of it. */
export function findLinkMarks(text: string): readonly Mark[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"“”]+/g)].map(({ 0: found, index }) => {
    const href = found.replace(/[.,;:!?)\]’']+$/, '');
    return { start: index, end: index + href.length, type: 'link', href };
  });
}
