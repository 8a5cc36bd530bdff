const names = ['found', 'found-current'] as const;

/**
 * Paints the hits without touching the text's elements (CSS Custom Highlight API); a browser without it gets the current one
 * selected. Returns what removes the paint.
 */
export function paintFound(ranges: readonly Range[], current: Range | undefined): () => void {
  if (typeof Highlight === 'undefined') {
    if (current)
      getSelection()?.setBaseAndExtent(
        current.startContainer,
        current.startOffset,
        current.endContainer,
        current.endOffset,
      );
    return () => getSelection()?.removeAllRanges();
  }
  CSS.highlights.set(names[0], new Highlight(...ranges.filter((range) => range !== current)));
  const top = new Highlight(...(current ? [current] : []));
  top.priority = 1;
  CSS.highlights.set(names[1], top);
  return () => {
    for (const name of names) CSS.highlights.delete(name);
  };
}
