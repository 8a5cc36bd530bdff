/**
 * Browsers translate a page by moving its texts into elements of their own, or by replacing them with such elements. React then
 * writes to texts that are no longer in the page, or removes them, or inserts before them, which would end in an error page or in old
 * words beside new ones. What is in the text's place is used instead.
 */
export function tolerateTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype;
  const copies = new WeakMap<Node, Node>();
  new MutationObserver((records, observer) => {
    for (const { target, removedNodes, addedNodes, previousSibling } of records) {
      const copy = addedNodes[0] ?? previousSibling;
      if (copy?.nodeName === 'FONT')
        for (const text of removedNodes) {
          copies.set(text, copy);
          observer.observe(text, { characterData: true });
        }
      const shown = !target.parentNode && copies.get(target);
      if (shown) shown.textContent = target.textContent;
    }
  }).observe(document, { childList: true, subtree: true });
  /** The child of `parent` that a node, or what has replaced it, is or is in. */
  const placeOf = (node: Node, parent: Node): Node | null => {
    let place: Node | null = (node.parentNode ? undefined : copies.get(node)) ?? node;
    while (place && place.parentNode !== parent) place = place.parentNode;
    return place;
  };
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
