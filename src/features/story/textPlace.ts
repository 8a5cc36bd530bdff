/** UTF-16 units into the text of a block, of the first letter whose line ends below `top` (px in the window). */
export function offsetBelow(block: Element, top: number): number {
  const texts = textsOf(block);
  let low = 0;
  let high = texts.reduce((sum, { length }) => sum + length, 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lineAt(texts, middle);
    if (line && line.bottom <= top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The line of the letter there, px in the window; undefined for a block with less text. */
export function lineOf(block: Element, offset: number): DOMRect | undefined {
  return lineAt(textsOf(block), offset);
}

function textsOf(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}

/** White space at the end of a line has no place of its own: then the next letter's. */
const mostSpaces = 8;

function lineAt(texts: readonly Text[], offset: number): DOMRect | undefined {
  const range = document.createRange();
  let start = 0;
  let tries = 0;
  for (const text of texts) {
    for (let at = Math.max(0, offset - start); at < text.length && tries < mostSpaces; at += 1) {
      tries += 1;
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const line = [...range.getClientRects()].find(({ height }) => height > 0);
      if (line) return line;
    }
    start += text.length;
  }
  return undefined;
}
