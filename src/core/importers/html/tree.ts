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
function* descendants(element: Element): Generator<Element> {
  for (const child of element.children)
    if (isElement(child)) {
      yield child;
      yield* descendants(child);
    }
}

export function findAll(element: Element, test: (element: Element) => boolean): readonly Element[] {
  return [...descendants(element)].filter(test);
}

export function findFirst(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (const found of descendants(element)) if (test(found)) return found;
  return undefined;
}

export function childrenNamed(element: Element, tag: string): readonly Element[] {
  return element.children.filter(isElement).filter((child) => child.tag === tag);
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
  if (!isElement(node)) return node;
  if (isSilent(node)) return '';
  return node.children.map(textOf).join('');
}

/** Id, class and the attributes by which pages name their parts, in lower case: `ArticleShare share-bar`. */
export function namesOf(element: Element): string {
  return ['id', 'class', 'role', 'data-testid', 'data-component', 'itemprop', 'data-type', 'aria-label']
    .map((name) => attribute(element, name))
    .filter((value) => value !== '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
