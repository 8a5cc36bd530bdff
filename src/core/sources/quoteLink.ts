import { blocksInPageOrder } from '../story/blocks.ts';
import type { Passage, Story } from '../story/story.ts';
import { escapePattern } from '../text/escapePattern.ts';

/** UTF-16 units: what chats and mails leave whole. */
const longest = 2000;

/**
 * An address that opens a story at these words: by `?quote=`, which our page reads, and by a text fragment for browsers that know it
 * (https://wicg.github.io/scroll-to-text-fragment/). At most 2,000 characters; longer words are cut between two of them.
 */
export function quoteLink(page: string, words: string): string {
  const parts = words.trim().split(/\s+/);
  for (let count = parts.length; ; count = Math.ceil(count * 0.9) - 1) {
    // A hyphen has a meaning in a text fragment.
    const part = encodeURIComponent(parts.slice(0, count).join(' ')).replaceAll('-', '%2D');
    const link = `${page}?quote=${part}#:~:text=${part}`;
    if (link.length <= longest) return link;
    if (count <= 1) return page;
  }
}

/** Where the words of a link stand first, whatever the white space between them; UTF-16. */
export function passageOfQuote(story: Story, words: string): Passage | undefined {
  const parts = words.trim().slice(0, longest).split(/\s+/);
  if (parts[0] === '') return undefined;
  const pattern = new RegExp(parts.map(escapePattern).join('\\s+'));
  for (const { id, text } of blocksInPageOrder(story)) {
    const found = pattern.exec(text);
    if (found) return { block: id, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
