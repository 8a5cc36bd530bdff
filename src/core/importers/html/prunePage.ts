import { hiddenByRules } from './hiddenByRules.ts';
import { parseTree } from './parseTree.ts';
import { attribute, type Element, findAll, findFirst, isElement, lengthOf, type Node } from './tree.ts';

/** Elements that contain no text or picture of an article. Removing them first halves the work of later steps. */
const useless = new Set(
  'script style template svg math iframe object embed link meta canvas audio video input select datalist textarea'.split(
    ' ',
  ),
);
const deepest = 150;

/**
 * A page without scripts, styles and the like; what its own style sheets hide is marked as hidden. The picture in a `noscript` replaces the placeholder before it, and
 * streamed parts are moved into place. Elements are renumbered in document order.
 */
export function prunePage(root: Element): Element {
  const late = latePartsOf(root);
  const isHiddenHere = hiddenByRules(root);
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
    return isHiddenHere(element)
      ? { ...element, index, children, attributes: new Map([...element.attributes, ['hidden', '']]) }
      : { ...element, index, children };
  };
  return prune(root, 0);
}

const blockTags = /^(?:p|div|h[1-6]|ul|ol|table|blockquote|pre)$/;
/** Elements through which SVG or MathML can contain HTML: labels, which are no text of the page. */
const holders = /^(?:foreignobject|desc|annotation-xml|annotation|semantics|m[inost]|mtext)$/;

/** An unclosed SVG or MathML element ends where a block starts (HTML standard, "foreign content"). */
function escapedFrom(element: Element): readonly Element[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (blockTags.test(child.tag)) return [child];
    return holders.test(child.tag) ? [] : escapedFrom(child);
  });
}

/** A page streamed by React ends in hidden parts, `S:0` for the place of template `B:0`; a script would move them there. */
function latePartsOf(root: Element): ReadonlyMap<string, Element> {
  const parts = findAll(
    root,
    (element) =>
      element.tag === 'div' && element.attributes.has('hidden') && attribute(element, 'id').startsWith('S:'),
  );
  return new Map(parts.map((part) => [`B:${attribute(part, 'id').slice(2)}`, part]));
}

const isImage = ({ tag }: Element) => tag === 'img';

/** `before`: the nodes before the `noscript`; the last element may be, or contain, the placeholder. */
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

/** A picture by its file extension; tracking pixels have none, or give their tiny size. */
function isPhoto(image: Element): boolean {
  const size = (name: string) => Number(attribute(image, name) || 1000);
  return (
    /\.(?:jpe?g|png|webp|avif)(?:$|[?#])/i.test(attribute(image, 'src')) &&
    size('width') >= 60 &&
    size('height') >= 60 &&
    lengthOf(image) === 0
  );
}

/** The placeholder keeps its place and number, and gets the other's attributes that it lacks. */
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
