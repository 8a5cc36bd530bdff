import { addFields } from '../countKept.ts';
import { type ArticleDraft, type DraftPicture, draftOf } from '../draft.ts';
import { readFragment } from '../html/readFragment.ts';
import {
  attribute,
  childrenNamed,
  type Element,
  findAll,
  findFirst,
  isElement,
  textOf,
} from '../html/tree.ts';
import { looksLikeHtml } from '../json/looksLikeHtml.ts';
import { bareByline } from '../text/bareByline.ts';
import { toEdtf } from '../text/machineDate.ts';
import { readPlainText } from '../text/readPlainText.ts';
import { unescapeText } from '../text/unescape.ts';
import { nitfBlocks } from './nitfBody.ts';
import { textIn } from './readNitf.ts';

/** IPTC NewsML-G2: the first item with text, and the pictures in the same message. */
export function readNewsMlG2(root: Element): ArticleDraft {
  const items = root.tag === 'newsitem' ? [root] : findAll(root, ({ tag }) => tag === 'newsitem');
  const item = items.find((candidate) => contentOf(candidate) !== undefined) ?? items[0] ?? root;
  const meta = findFirst(item, ({ tag }) => tag === 'contentmeta') ?? item;
  const one = (tag: string, within: Element = meta) =>
    textIn(findFirst(within, (element) => element.tag === tag));
  const content = contentOf(item);
  const headline = unescaped(mainOf('headline', meta) ?? one('slugline') ?? one('title', item));
  const summary = unescaped(mainOf('description', meta));
  const body = content ? bodyOf(content) : undefined;
  const draft = draftOf({
    format: 'newsMlG2',
    fields: {
      headline,
      summary,
      byline: bylineOf(meta),
      published: toEdtf(
        one('firstcreated', item) ?? one('contentcreated') ?? one('versioncreated', item) ?? '',
      ),
      updated: toEdtf(one('versioncreated', item) ?? ''),
      language: languageOf(meta, item),
      dateline: one('dateline') ?? locatedIn(meta),
      publisher: publisherOf(item, one('creditline')),
      copyright: one('copyrightnotice', item),
      usageTerms: one('usageterms', item),
    },
    pictures: picturesIn(items),
    blocks: body?.blocks ?? [],
    dropped: body?.dropped ?? [],
    characters: body?.characters ?? 0,
  });
  return addFields(draft, [headline, summary]);
}

function contentOf(item: Element): Element | undefined {
  return findAll(item, ({ tag }) => tag === 'inlinexml' || tag === 'inlinedata').find(
    (element) => textOf(element).trim() !== '',
  );
}

function bodyOf(content: Element): Pick<ArticleDraft, 'blocks' | 'dropped' | 'characters'> {
  const nitf = findFirst(content, ({ tag }) => tag === 'body.content');
  const html = findFirst(content, ({ tag }) => tag === 'body');
  const place = nitf ?? (html && (mainSection(html) ?? html)) ?? content;
  if (findFirst(place, ({ tag }) => /^(?:p|h[1-6]|br|block|div)$/.test(tag)) !== undefined) {
    return nitfBlocks(withoutHeader(unescapedTree(place)));
  }
  const text = textOf(place);
  return looksLikeHtml(text) ? readFragment(text, 'newsMlG2') : readPlainText(text, 'newsMlG2');
}

/** Some agencies mark the text to separate it from notes to editors. */
function mainSection(body: Element): Element | undefined {
  return findFirst(
    body,
    (element) => element.tag === 'section' && /^main\b/.test(attribute(element, 'class')),
  );
}

function withoutHeader(element: Element): Element {
  return {
    ...element,
    children: element.children.filter(
      (child) => !isElement(child) || (child.tag !== 'header' && child.tag !== 'footer'),
    ),
  };
}

/** Double-escaped references (`o&amp;#39;clock`). */
function unescapedTree(element: Element): Element {
  return {
    ...element,
    children: element.children.map((child) =>
      isElement(child) ? unescapedTree(child) : unescapeText(child),
    ),
  };
}

/** Of several elements of one name the one with the role `main`, else the first without another role, else the first. */
function mainOf(tag: string, meta: Element): string | undefined {
  const all = findAll(meta, (element) => element.tag === tag).filter((one) => textIn(one) !== undefined);
  const roleOf = (one: Element) => attribute(one, 'role').toLowerCase();
  const found =
    all.find((one) => /(?:^|[:/#])(?:main|headline|summary)$/.test(roleOf(one))) ??
    all.find((one) => roleOf(one) === '') ??
    all[0];
  return textIn(found);
}

function unescaped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : unescapeText(text);
}

function bylineOf(meta: Element): string | undefined {
  const printed = textIn(findFirst(meta, ({ tag }) => tag === 'by'));
  if (printed !== undefined) return bareByline(printed) || undefined;
  const creators = childrenNamed(meta, 'creator').map(
    (creator) => textIn(findFirst(creator, ({ tag }) => tag === 'name')) ?? attribute(creator, 'literal'),
  );
  const names = creators.filter((name) => / /.test(name));
  return names.length === 0 ? undefined : names.join(', ');
}

function languageOf(meta: Element, item: Element): string | undefined {
  const language = findFirst(meta, ({ tag }) => tag === 'language');
  return (language && attribute(language, 'tag')) || attribute(item, 'xml:lang') || undefined;
}

function locatedIn(meta: Element): string | undefined {
  const located = findFirst(meta, ({ tag }) => tag === 'located');
  return located && textIn(findFirst(located, ({ tag }) => tag === 'name'));
}

function publisherOf(item: Element, credit: string | undefined): string | undefined {
  const provider = findFirst(item, ({ tag }) => tag === 'provider');
  const source = findFirst(item, ({ tag }) => tag === 'infosource');
  const bare = credit?.replace(/[\s–—-]+$/u, '');
  return [
    bare,
    provider && (textIn(findFirst(provider, ({ tag }) => tag === 'name')) ?? attribute(provider, 'literal')),
    source && textIn(source),
  ].find((name) => name !== undefined && name !== '');
}

function picturesIn(items: readonly Element[]): readonly DraftPicture[] {
  return items.flatMap((item) => {
    const remote = findAll(
      item,
      ({ tag, attributes }) =>
        tag === 'remotecontent' && /^image\//.test(attributes.get('contenttype') ?? ''),
    );
    const best = remote
      .toSorted((a, b) => Number(attribute(b, 'width')) - Number(attribute(a, 'width')))
      .find((part) => attribute(part, 'href') !== '');
    const itemClass = findFirst(item, ({ tag }) => tag === 'itemclass');
    if (!best && !/picture/.test(itemClass ? attribute(itemClass, 'qcode') : '')) return [];
    const caption = findAll(item, ({ tag }) => tag === 'description')
      .map((element) => textIn(element))
      .find((text) => text !== undefined);
    const credit = textIn(findFirst(item, ({ tag }) => tag === 'creditline'));
    return [{ alt: '', caption: caption ?? '', credit, ...(best && { address: attribute(best, 'href') }) }];
  });
}
