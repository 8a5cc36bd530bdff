/**
 * HTML and XML as importers read it: elements with attributes and text, nothing that could run or fetch. `tag` is in lower
 * case without a namespace prefix; attribute names are in lower case.
 */
export type Element = {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  /** Index in document order, from 0. */
  readonly index: number;
};
export type Node = Element | string;

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** All descendants, in document order, without the element itself. */
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

/** The index of the last descendant; its own if it has none. */
export function lastIndexIn(element: Element): number {
  const last = element.children.findLast(isElement);
  return last ? lastIndexIn(last) : element.index;
}

/** Whether an element is, or contains, another. */
export function holds(element: Element, inner: Element): boolean {
  return element.index <= inner.index && inner.index <= lastIndexIn(element);
}

/** The elements of a list, in document order, that are not inside another of it. */
export function outermost(elements: readonly Element[]): readonly Element[] {
  let end = -1;
  return elements.filter((element) => {
    if (element.index <= end) return false;
    end = lastIndexIn(element);
    return true;
  });
}

/** Text that is markup or code and invisible to readers. */
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
  // Readings of characters: inline.ts keeps them as marks.
  'rt',
  'rp',
]);

export function isSilent({ tag }: Element): boolean {
  return silent.has(tag);
}

/** The visible text, unchanged. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const visit = (inner: Node): void => {
    if (!isElement(inner)) parts.push(inner);
    else if (!isSilent(inner)) for (const child of inner.children) visit(child);
  };
  visit(node);
  return parts.join('');
}

/** Also the text of elements that show none in a page, such as `title`, which names a feed's item. */
export function allTextOf(element: Element): string {
  return element.children.map((child) => (isElement(child) ? allTextOf(child) : child)).join('');
}

const lengths = new WeakMap<Element, number>();

/** UTF-16 units of visible text without white space. Cached, since it is needed at every level of a page. */
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

/** Id, class and the other attributes that name parts of a page, in lower case: `ArticleShare share-bar`. */
export function namesOf(element: Element): string {
  if (element.attributes.size === 0) return '';
  const known = names.get(element);
  if (known !== undefined) return known;
  const found = joinNames(element);
  names.set(element, found);
  return found;
}

const names = new WeakMap<Element, string>();

function joinNames({ attributes }: Element): string {
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
