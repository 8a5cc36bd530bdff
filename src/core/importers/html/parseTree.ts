import { DOMParser } from 'linkedom';
import type { Element, Node } from './tree.ts';

/** Only what is used of a document, so that core needs no types of a browser. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  setAttribute?(name: string, value: string): void;
};
export type DomDocument = DomNode & { readonly documentElement: DomNode | null };

/** Deeper elements are read as if they stood here: no article needs them, and no walk runs out of stack. */
const deepest = 150;

const elementType = 1;
const textTypes: ReadonlySet<number> = new Set([3, 4]);

/**
 * A document of linkedom's. It runs no script, resolves no entity but the predefined ones, and fetches nothing.
 * Bare text and parts of pages get a page round them.
 */
export function parseDocument(source: string, type: 'text/html' | 'text/xml'): DomDocument {
  const whole =
    type === 'text/html' && !/<html\b/i.test(source) ? `<html><body>${source}</body></html>` : source;
  return new DOMParser().parseFromString(whole, type) as unknown as DomDocument;
}

export type Tree = { readonly root: Element; readonly elements: number; readonly depth: number };

type Open = { readonly node: DomNode; readonly children: Node[]; readonly depth: number };

/**
 * The document as a tree of plain values. `onElement` is told each element's number and its node. Written without
 * recursion, since the depth of a page is up to its maker.
 */
export function toTree(document: DomDocument, onElement?: (index: number, node: DomNode) => void): Tree {
  const top: Node[] = [];
  const open: Open[] = [{ node: document, children: top, depth: 0 }];
  let elements = 0;
  let depth = 0;
  const iterators = [[...document.childNodes][Symbol.iterator]()];
  while (iterators.length > 0) {
    const next = iterators.at(-1)?.next();
    const parent = open.at(-1);
    if (!next || next.done || !parent) {
      iterators.pop();
      open.pop();
      continue;
    }
    const node = next.value;
    if (textTypes.has(node.nodeType)) parent.children.push(node.textContent ?? '');
    if (node.nodeType !== elementType) continue;
    const index = elements;
    elements += 1;
    depth = Math.max(depth, parent.depth + 1);
    const children: Node[] = parent.depth < deepest ? [] : parent.children;
    if (children !== parent.children)
      parent.children.push({ tag: tagOf(node), attributes: attributesOf(node), children, index });
    onElement?.(index, node);
    open.push({ node, children, depth: parent.depth + 1 });
    iterators.push([...node.childNodes][Symbol.iterator]());
  }
  const root = top.find((node): node is Element => typeof node !== 'string');
  return { root: root ?? { tag: 'html', attributes: new Map(), children: [], index: -1 }, elements, depth };
}

function tagOf({ nodeName }: DomNode): string {
  return nodeName.slice(nodeName.indexOf(':') + 1).toLowerCase();
}

function attributesOf({ attributes = [] }: DomNode): ReadonlyMap<string, string> {
  return new Map([...attributes].map(({ name, value }) => [name.toLowerCase(), value]));
}
