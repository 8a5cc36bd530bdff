import type { DraftBlock, DraftPicture, Dropped } from '../draft.ts';
import { toBlocks } from '../html/toBlocks.ts';
import { attribute, type Element, findAll, findFirst, isElement, textOf } from '../html/tree.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { splitParagraphs } from '../text/splitParagraphs.ts';
import { squash } from '../text/squash.ts';

const notText = new Set([
  'byline',
  'distributor',
  'dateline',
  'hedline',
  'head',
  'tagline',
  'note',
  'media-metadata',
  'script',
]);
const renamed: Readonly<Record<string, string>> = {
  hl2: 'h2',
  hl3: 'h3',
  hl1: 'h2',
  bq: 'blockquote',
  block: 'div',
  pre: 'pre',
  q: 'span',
  'body.content': 'div',
};

/** The text of a NITF body without its media. Codes between paragraphs (embeds as escaped markup) are dropped. */
export function nitfBlocks(content: Element): {
  readonly blocks: readonly DraftBlock[];
  readonly dropped: readonly Dropped[];
  readonly characters: number;
} {
  const isDropped = ({ tag, attributes }: Element) =>
    notText.has(tag) || attributes.get('class') === 'tabular-metadata';
  const text = asHtml(content);
  return {
    ...toBlocks(text, { base: undefined, isDropped }),
    characters: countCharacters(textOf(text)),
  };
}

/** Maps NITF elements to their HTML equivalents, and unwraps markup that was escaped into a paragraph. */
function asHtml(element: Element): Element {
  const lines = element.tag === 'p' ? wrappedLines(element) : [];
  if (lines.length > 1)
    return {
      ...element,
      tag: 'div',
      children: lines.map((line) => ({ ...element, tag: 'p', children: [line], attributes: new Map() })),
    };
  const tag = renamed[element.tag] ?? element.tag;
  const children = element.children
    .filter((child) => !isElement(child) || (child.tag !== 'media' && child.tag !== 'object'))
    .map((child) => (isElement(child) ? asHtml(child) : plain(child)));
  return { ...element, tag, children };
}

/**
 * The paragraphs of an element that holds a whole text as wrapped lines, as agencies' older systems send it: paragraphs
 * are indented, other lines are not. Where a file was indented as a whole, all lines but the first are.
 */
function wrappedLines({ children }: Element): readonly string[] {
  const text = children.every((child) => !isElement(child)) ? children.join('') : '';
  const [, ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const indented = rest.filter((line) => /^\s{2,}/.test(line)).length;
  return indented > 0 && indented < rest.length ? splitParagraphs(text) : [];
}

function plain(text: string): string {
  return text.replace(/<\/?[a-z][\w-]*(?:\s[^<>]*)?>/gi, ' ');
}

/** NITF pictures: `media` with references, a caption and a producer. */
export function nitfPictures(root: Element): readonly DraftPicture[] {
  return findAll(
    root,
    ({ tag, attributes }) =>
      tag === 'media' && /^(?:image|photo|picture|)$/i.test(attributes.get('media-type') ?? ''),
  ).flatMap((media) => {
    const references = findAll(media, ({ tag }) => tag === 'media-reference');
    const best = references
      .toSorted((a, b) => Number(attribute(b, 'width')) - Number(attribute(a, 'width')))
      .find(({ attributes }) => attributes.has('source'));
    const caption = findFirst(media, ({ tag }) => tag === 'media-caption');
    const producer = findFirst(media, ({ tag }) => tag === 'media-producer');
    if (!best && !caption) return [];
    return [
      {
        ...(best && { address: attribute(best, 'source') }),
        alt: best ? attribute(best, 'alternate-text') : '',
        caption: caption ? squash(textOf(caption)) : '',
        ...(producer && { credit: squash(textOf(producer)) || undefined }),
      },
    ];
  });
}
