/**
 * Browsers translate a page by moving its text into elements of their own, or by replacing it. React then removes a text from, or
 * inserts before one in, an element where it no longer is, which would end in an error page. What is in the text's place is used
 * instead.
 */
export function tolerateTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const place = placeOf(child, this);
    if (place) removeChild.call(this, place);
    return child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    node: Child,
    next: Node | null,
  ): Child {
    insertBefore.call(this, node, next && placeOf(next, this));
    return node;
  };
}

/** The child of `parent` that a node is or is in. */
function placeOf(node: Node, parent: Node): Node | null {
  let place: Node | null = node;
  while (place && place.parentNode !== parent) place = place.parentNode;
  return place;
}
