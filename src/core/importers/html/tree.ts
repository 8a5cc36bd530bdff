/**
 * What importers read of HTML and XML: elements with their attributes and text, and nothing that could run or fetch.
 * `tag` is in lower case without a namespace prefix; attribute names are in lower case.
 */
export type Element = {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  /** Its number in the order of the document, from 0. */
  readonly index: number;
};
export type Node = Element | string;

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** All elements below one, in the order of the document, it itself not among them. */
export function findAll(element: Element, test: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const visit = (parent: Element): void => {
    for (const child of parent.children)
      if (isElement(child)) {
        if (test(child)) found.push(child);
        visit(child);
      }
  };
  visit(element);
  return found;
}

export function findFirst(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (const child of element.children)
    if (isElement(child)) {
      const found = test(child) ? child : findFirst(child, test);
      if (found) return found;
    }
  return undefined;
}

export function childrenNamed(element: Element, tag: string): readonly Element[] {
  return element.children.filter(isElement).filter((child) => child.tag === tag);
}

/** The number of the last element in an element; its own where it holds none. */
export function lastIndexIn(element: Element): number {
  const last = element.children.findLast(isElement);
  return last ? lastIndexIn(last) : element.index;
}

/** Those of a list, in the order of the document, that are in no other of it. */
export function outermost(elements: readonly Element[]): readonly Element[] {
  let end = -1;
  return elements.filter((element) => {
    if (element.index <= end) return false;
    end = lastIndexIn(element);
    return true;
  });
}

/** Text that is markup or code and that no reader of the page sees. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'iframe',
  'object',
  'svg',
  'math',
  'textarea',
  'select',
  'option',
  'audio',
  'video',
  'canvas',
  'datalist',
  'title',
]);

export function isSilent({ tag }: Element): boolean {
  return silent.has(tag);
}

/** The text a reader sees, as it stands. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const visit = (inner: Node): void => {
    if (!isElement(inner)) parts.push(inner);
    else if (!isSilent(inner)) for (const child of inner.children) visit(child);
  };
  visit(node);
  return parts.join('');
}

const lengths = new WeakMap<Element, number>();

/** UTF-16 units of the text a reader sees, white space not counted. Kept, as it is asked for at every level of a page. */
export function lengthOf(element: Element): number {
  const known = lengths.get(element);
  if (known !== undefined) return known;
  const length = isSilent(element)
    ? 0
    : element.children.reduce(
        (sum, child) => sum + (isElement(child) ? lengthOf(child) : child.replace(/\s+/g, '').length),
        0,
      );
  lengths.set(element, length);
  return length;
}

/** Id, class and the attributes by which pages name their parts, in lower case: `ArticleShare share-bar`. */
export function namesOf(element: Element): string {
  const { attributes } = element;
  if (attributes.size === 0) return '';
  const values: string[] = [];
  for (const name of naming) {
    const value = attributes.get(name);
    if (value !== undefined && value !== '') values.push(value);
  }
  return values
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

const naming = [
  'id',
  'class',
  'role',
  'data-testid',
  'data-component',
  'itemprop',
  'data-type',
  'aria-label',
];
