import { addFields } from '../countKept.ts';
import { type ArticleDraft, draftOf } from '../draft.ts';
import { attribute, type Element, findAll, findFirst, isElement, textOf } from '../html/tree.ts';
import { bareByline } from '../text/bareByline.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { toEdtf } from '../text/machineDate.ts';
import { squash } from '../text/squash.ts';
import { nitfBlocks, nitfPictures } from './nitfBody.ts';

/** IPTC NITF 3.x: `head` and `body.head` as fields, `body.content` as text. */
export function readNitf(root: Element): ArticleDraft {
  const one = (tag: string) => findFirst(root, (element) => element.tag === tag);
  const text = (tag: string) => textIn(one(tag));
  const content = one('body.content') ?? one('body') ?? root;
  const { blocks, dropped, characters } = nitfBlocks(content);
  const headline = text('hl1') ?? text('hedline') ?? text('headline') ?? titleOf(one('title'));
  const byline = bylineOf(one('byline'));
  const head = one('body.head');
  const under = head && textIn(findFirst(head, ({ tag }) => tag === 'hl2'));
  const abstract = head && textIn(findFirst(head, ({ tag }) => tag === 'abstract'));
  const tagline = text('tagline');
  const summary = under ?? abstract;
  // Our format has one summary.
  const second = under !== undefined && abstract !== undefined && abstract !== under ? [abstract] : [];
  const holder = one('doc.copyright');
  const draft = draftOf({
    format: 'nitf',
    fields: {
      headline,
      summary,
      byline,
      published: dateOf(one('date.issue')) ?? dateOf(one('date.release')) ?? publication(one('pubdata')),
      language: attribute(root, 'baselang') || attribute(root, 'xml:lang') || undefined,
      dateline: text('dateline'),
      publisher: text('distributor') ?? (holder && attribute(holder, 'holder')) ?? undefined,
      copyright:
        holder && attribute(holder, 'holder') !== ''
          ? `© ${attribute(holder, 'year')} ${attribute(holder, 'holder')}`.replace('  ', ' ')
          : undefined,
    },
    pictures: nitfPictures(root),
    blocks,
    contributors: tagline === undefined ? [] : [{ text: tagline, marks: [] }],
    dropped: [...dropped, ...second.map((words) => ({ text: words, why: 'desk' as const }))],
    characters: countCharacters([...second, tagline ?? ''].join('')) + characters,
  });
  return addFields(draft, [headline, summary]);
}

/** An HTML page's title is not text of the page, but an item's title is. */
function titleOf(element: Element | undefined): string | undefined {
  return squash(element?.children.filter((child) => !isElement(child)).join('') ?? '') || undefined;
}

export function textIn(element: Element | undefined): string | undefined {
  const text = element && squash(textOf(element));
  return text === '' ? undefined : text;
}

/** The name without the job in `byttl`. */
function bylineOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const people = findAll(element, ({ tag }) => tag === 'person').map((person) => squash(textOf(person)));
  if (people.length > 0) return bareByline(people.join(', '));
  const own = element.children
    .filter((child) => !isElement(child) || child.tag !== 'byttl')
    .map(textOf)
    .join(' ');
  return bareByline(squash(own)) || undefined;
}

function dateOf(element: Element | undefined): string | undefined {
  return element && toEdtf(attribute(element, 'norm'));
}

function publication(element: Element | undefined): string | undefined {
  return element && toEdtf(attribute(element, 'date.publication'));
}
