import { parseTree } from './parseTree.ts';
import { attribute, type Element, findAll, findFirst, isElement, lengthOf, type Node } from './tree.ts';

/** What holds no text or picture of an article. Taking it out first halves the work of all that follows. */
const useless = new Set(
  'script style template svg math iframe object embed link meta canvas audio video input select datalist textarea'.split(
    ' ',
  ),
);
const deepest = 150;

/**
 * A page without scripts, styles and the like, with the picture that a `noscript` keeps for browsers without script in
 * place of the empty one before it, and with late parts where they belong. Its elements are numbered anew, in order.
 */
export function prunePage(root: Element): Element {
  const late = latePartsOf(root);
  const placed = new Set<Element>();
  let count = 0;
  const prune = (element: Element, depth: number): Element => {
    const index = count;
    count += 1;
    const children: Node[] = [];
    for (const child of element.children) {
      if (!isElement(child)) children.push(child);
      else if (child.tag === 'noscript') showPicture(child, children, () => count++);
      else if (child.tag === 'template' && depth < deepest) {
        const part = late.get(attribute(child, 'id'));
        if (part === undefined || placed.has(part)) continue;
        placed.add(part);
        const attributes = new Map(part.attributes);
        attributes.delete('hidden');
        children.push(prune({ ...part, attributes }, depth + 1));
      } else if (child.tag === 'svg' || child.tag === 'math') {
        for (const escaped of escapedFrom(child)) children.push(prune(escaped, depth + 1));
      } else if (!useless.has(child.tag) && !placed.has(child)) children.push(prune(child, depth + 1));
    }
    return { ...element, index, children };
  };
  return prune(root, 0);
}

const blockTags = /^(?:p|div|h[1-6]|ul|ol|table|blockquote|pre)$/;
/** Where a drawing or a formula may hold HTML of its own: labels, which are no text of the page. */
const holders = /^(?:foreignobject|desc|annotation-xml|annotation|semantics|m[inost]|mtext)$/;

/** A drawing or formula that is not closed ends where a block begins (HTML standard, "foreign content"). */
function escapedFrom(element: Element): readonly Element[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (blockTags.test(child.tag)) return [child];
    return holders.test(child.tag) ? [] : escapedFrom(child);
  });
}

/** A page that React streams ends in hidden parts, `S:0` for the place of template `B:0`; a script would move them there. */
function latePartsOf(root: Element): ReadonlyMap<string, Element> {
  const parts = findAll(
    root,
    (element) =>
      element.tag === 'div' && element.attributes.has('hidden') && attribute(element, 'id').startsWith('S:'),
  );
  return new Map(parts.map((part) => [`B:${attribute(part, 'id').slice(2)}`, part]));
}

const isImage = ({ tag }: Element) => tag === 'img';

/** `before`: what stands before the `noscript`; its last element may be, or hold, the placeholder. */
function showPicture(noscript: Element, before: Node[], nextIndex: () => number): void {
  const image = imageIn(noscript);
  if (!image) return;
  const at = before.findLastIndex(isElement);
  const holder = before[at];
  const shown = holder !== undefined && isElement(holder) ? holder : undefined;
  const placeholder = shown && (isImage(shown) ? shown : findFirst(shown, isImage));
  if (shown && placeholder) {
    if (isPlaceholder(placeholder)) before[at] = withImage(shown, placeholder, image);
  } else if (isPhoto(image)) before.push({ ...image, index: nextIndex() });
}

/** Some pages have the markup of a `noscript` as text. */
function imageIn(noscript: Element): Element | undefined {
  const found = findFirst(noscript, isImage);
  if (found) return found;
  const source = noscript.children.filter((child) => typeof child === 'string').join('');
  const tree = source.includes('<img') ? parseTree(source, 'html') : undefined;
  return tree && findFirst(tree, isImage);
}

function isPlaceholder(image: Element): boolean {
  const source = attribute(image, 'src');
  return source === '' || /^data:|placeholder|spacer|blank|1x1|\.svg/i.test(source);
}

/** A picture by its file's ending; pixels that count visitors have none, or say how small they are. */
function isPhoto(image: Element): boolean {
  const size = (name: string) => Number(attribute(image, name) || 1000);
  return (
    /\.(?:jpe?g|png|webp|avif)(?:$|[?#])/i.test(attribute(image, 'src')) &&
    size('width') >= 60 &&
    size('height') >= 60 &&
    lengthOf(image) === 0
  );
}

/** The placeholder keeps its place, number and whatever the other has not. */
function withImage(element: Element, placeholder: Element, image: Element): Element {
  if (element === placeholder) {
    const own = [...placeholder.attributes].filter(([name]) => !/^(?:data-)?src(?:set)?$/.test(name));
    return { ...placeholder, attributes: new Map([...own, ...image.attributes]) };
  }
  const children = element.children.map((child) =>
    isElement(child) ? withImage(child, placeholder, image) : child,
  );
  return { ...element, children };
}
