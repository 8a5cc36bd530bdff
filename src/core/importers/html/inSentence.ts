import { isHidden } from './furniture.ts';
import { attribute, type Element, isElement, isSilent, type Node, namesOf, textOf } from './tree.ts';

const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tt|u|var)$/;
/** Parts of a line that its readers don't see as its words: hidden for screen readers, explanations, edit links. */
const notWords =
  /(?:^|[\s_-])(?:screen-?reader\w*|assistive|a11y|tooltip\w*|popup|popover|rollover\w*|hovercard|editsection|permalink|headerlink|anchorlink|ad|ads|advert\w*)(?=$|[\s_-])/;
/** Of these, what pops up. */
const popup =
  /(?:^|[\s_-])(?:tooltip|popup|popover|rollover|hovercard)[\w-]*(?:block|box|content|text|body|card|panel|popup|tip)(?=$|[\s_])/;
/** Letters beside the element that make a sentence of it; a label ("Tags:") has fewer. */
const least = 12;

/**
 * Whether a link, highlight or the like is words of a sentence, whatever its class says: it stands in a line with other
 * text that is not links.
 */
export function isInSentence(element: Element, siblings: readonly Node[]): boolean {
  if (!inline.test(element.tag) || isHidden(element)) return false;
  if (wordsInside.has(element)) return true;
  const words = isNoWord(element) ? wordsBesidePopup(element) : [];
  if (
    (isNoWord(element) && words.length === 0) ||
    /^(?:button|tooltip|dialog)$/.test(attribute(element, 'role'))
  )
    return false;
  const is = (lettersBeside(siblings).get(element) ?? 0) >= least;
  if (is) for (const word of words) wordsInside.add(word);
  return is;
}

function isNoWord(element: Element): boolean {
  return notWords.test(namesOf(element));
}

/** Words in an element that also has what a site shows about them: `rollover` with a link and a `rollover-box`. */
const wordsInside = new WeakSet<Element>();

function wordsBesidePopup({ children }: Element): readonly Element[] {
  const inner = children.filter(isElement);
  const words = inner.filter((child) => !isPopup(child) && textOf(child).trim() !== '');
  return inner.some(isPopup) ? words : [];
}

function isPopup(element: Element): boolean {
  return isHidden(element) || popup.test(namesOf(element));
}

const counted = new WeakMap<readonly Node[], ReadonlyMap<Element, number>>();

/** For each element, the letters of its line that are in no link: up to a block or a line break on either side. */
function lettersBeside(siblings: readonly Node[]): ReadonlyMap<Element, number> {
  const known = counted.get(siblings);
  if (known) return known;
  const beside = new Map<Element, number>();
  let line: Node[] = [];
  const end = (): void => {
    const own = line.map(letters);
    const all = own.reduce((sum, count) => sum + count, 0);
    line.forEach((node, i) => {
      if (isElement(node)) beside.set(node, all - (own[i] ?? 0));
    });
    line = [];
  };
  for (const node of siblings) {
    if (isElement(node) && !inline.test(node.tag) && !isSilent(node)) end();
    else line.push(node);
  }
  end();
  counted.set(siblings, beside);
  return beside;
}

/** Letters outside links; one of Chinese or Japanese counts as three. */
function letters(node: Node): number {
  if (isElement(node) && node.tag === 'a') return 0;
  const text = textOf(node).slice(0, 400);
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return all + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
}
