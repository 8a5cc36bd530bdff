/** Text that is read in one go: that of a paragraph, or of a cell, from one or more text nodes. */
export type TextRun = {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
};

/** Not text of the story, or said twice. */
const skipped = 'button, script, style, svg, .sr-only';
/** What is out of sight but can be shown. The map's own list, which says the events' places again, is made when it is opened. */
const folded = '#timeline li:not(details *), .story details';

/** The texts in these parts of the page, in its order. */
export function readRuns(roots: readonly Element[]): readonly TextRun[] {
  const boxes = new Map<Element, Element>();
  const runs: { box: Element; text: string; nodes: { node: Text; start: number }[] }[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || !parent || !isText(parent)) continue;
      const box = boxOf(parent, boxes);
      let run = runs.at(-1);
      if (run?.box !== box) {
        run = { box, text: '', nodes: [] };
        runs.push(run);
      }
      run.nodes.push({ node, start: run.text.length });
      run.text += node.data;
    }
  }
  return runs.filter(({ text }) => text.trim() !== '');
}

function isText(element: Element): boolean {
  if (element.closest(skipped)) return false;
  return element.checkVisibility() || element.closest(folded) !== null || folder(element) !== null;
}

/** The button that shows what is folded away here. */
function folder(element: Element): Element | null {
  const box = element.closest('[id]');
  return box && document.querySelector(`[aria-controls="${CSS.escape(box.id)}"][aria-expanded="false"]`);
}

/** The nearest element that isn't part of a line. */
function boxOf(element: Element, boxes: Map<Element, Element>): Element {
  const known = boxes.get(element);
  if (known) return known;
  const { display } = getComputedStyle(element);
  const isInLine = /^(?:inline|inline-block|contents|ruby)$/.test(display);
  const box = isInLine && element.parentElement ? boxOf(element.parentElement, boxes) : element;
  boxes.set(element, box);
  return box;
}

/** A place in a run, as the browser needs it. */
export function toRange(
  { nodes }: TextRun,
  { start, end }: { readonly start: number; readonly end: number },
) {
  const range = document.createRange();
  const at = (offset: number) => nodes.findLast((one) => one.start <= offset) ?? nodes[0];
  const [first, last] = [at(start), at(Math.max(start, end - 1))];
  if (first) range.setStart(first.node, start - first.start);
  if (last) range.setEnd(last.node, end - last.start);
  return range;
}
