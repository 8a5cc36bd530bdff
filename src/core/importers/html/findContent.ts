import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { hidesByStyle } from './furniture.ts';
import { type Element, findFirst, isElement, isSilent } from './tree.ts';

/** The part of the DOM that Readability needs, since core has no DOM types. */
type DomNode = {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly attributes?: Iterable<{ readonly name: string }>;
};

/** Prefix of an attribute with each element's number; Readability keeps attributes when it merges elements. */
const prefix = 'lede-n';
/** The attributes that Readability uses; others would only cost time. */
const attributes = [
  'id',
  'class',
  'role',
  'rel',
  'itemprop',
  'itemtype',
  'property',
  'dir',
  'hidden',
  'aria-hidden',
  'aria-modal',
];

/**
 * The numbers of the elements that Readability considers to be the article. Only that choice is used: text, pictures and
 * links are read from our own tree, so that nothing it rewrites is lost.
 */
export function findContent(root: Element): ReadonlySet<number> {
  const found = new Set<number>();
  const reader = new Readability<DomNode>(new JSDOMParser().parse(toMarkup(root)), {
    serializer: (node) => node as unknown as DomNode,
    keepClasses: true,
    // By default it retries texts under 500 characters with looser rules, which takes seconds and affects scripts without
    // spaces; our own rules complete short texts.
    charThreshold: 100,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  if (!content) return found;
  const open: DomNode[] = [content];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { name } of node.attributes ?? [])
      if (name.startsWith(prefix)) found.add(Number(name.slice(prefix.length)));
    for (const child of node.childNodes) if (child.nodeType === 1) open.push(child);
  }
  return found;
}

/** Inline elements are not chosen themselves; their block is. */
const inline = new Set([
  'a',
  'b',
  'br',
  'em',
  'i',
  'img',
  'small',
  'source',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** White space for source formatting only. */
function isLineBreak(text: string): boolean {
  return text.includes('\n') && text.trim() === '';
}

const empty = new Set(['br', 'hr', 'img', 'wbr', 'source', 'area', 'col', 'track', 'base']);

/** Serialises the tree as well-formed markup for Readability's parser, with a number on every element. */
function toMarkup(root: Element): string {
  const parts: string[] = [];
  const write = (element: Element): void => {
    const { tag } = element;
    if (isSilent(element) || !/^[a-z][a-z0-9-]*$/.test(tag)) return;
    parts.push(`<${tag}`);
    if (!inline.has(tag)) parts.push(` ${prefix}${element.index}=""`);
    // Links within the page count less against a paragraph than others.
    if (tag === 'a' && element.attributes.get('href')?.startsWith('#')) parts.push(' href="#"');
    for (const name of attributes) {
      const value = element.attributes.get(name);
      if (value !== undefined) parts.push(` ${name}="${escaped(value.slice(0, 300))}"`);
    }
    if (hidesByStyle(element)) parts.push(' style="display:none"');
    if (empty.has(tag)) {
      parts.push('/>');
      return;
    }
    parts.push('>');
    for (const child of element.children)
      if (isElement(child)) write(child);
      else if (!isLineBreak(child)) parts.push(escaped(child));
    parts.push(`</${tag}>`);
  };
  const body = findFirst(root, ({ tag }) => tag === 'body') ?? { ...root, tag: 'body' };
  const title = findFirst(root, ({ tag }) => tag === 'title');
  const words = title?.children.filter((child) => typeof child === 'string').join('') ?? '';
  write(body);
  return `<html><head><title>${escaped(words)}</title></head>${parts.join('')}</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
