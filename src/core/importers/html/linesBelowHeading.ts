import { endsSentence } from '../refine/blockLinks.ts';
import { isByline } from '../text/byline.ts';
import { toBareText } from '../text/sameText.ts';
import { squash } from '../text/squash.ts';
import { isFurniture, linkDensity } from './furniture.ts';
import { findPageDate } from './pageDate.ts';
import { captionName } from './picture.ts';
import type { Leaf } from './proseBlocks.ts';
import { standfirstName } from './standfirstName.ts';
import { type Element, isElement, lastIndexIn, lengthOf, namesOf, textOf } from './tree.ts';

/** A page, the element with its text, and what is known of the rest. */
export type LinesGiven = {
  readonly root: Element;
  readonly body: Element;
  readonly heading: Element;
  readonly leaves: readonly Leaf[];
  /** The page's description in its metadata. */
  readonly description: string | undefined;
  /** Numbers of the elements that Readability chose. */
  readonly content: ReadonlySet<number>;
  /** Elements that are read as something else. */
  readonly except: readonly Element[];
};

/** Letters of such a line. */
const shortest = 20;
/** Letters in all: with more, what lies between is another article. */
const most = 2500;

/**
 * The introduction between the headline and the element with the body, however deep: lines whose element, or one around it,
 * is named so, lines that the page's metadata has as its description, and sentences that Readability chose too.
 */
export function linesBelowHeading(given: LinesGiven): readonly Element[] {
  const { root, body, heading, except } = given;
  const between = new Set(leavesBetween(given));
  const found: Element[] = [];
  const visit = (element: Element, isNamed: boolean): void => {
    for (const child of element.children) {
      if (!isElement(child) || child === body || child.index > body.index) continue;
      if (except.includes(child) || lastIndexIn(child) <= heading.index) continue;
      const holdsBody = lastIndexIn(child) >= body.index;
      if (!holdsBody && (off.test(child.tag) || isFurniture(child) || beside.test(namesOf(child)))) continue;
      const isHere = !holdsBody && (isNamed || standfirstName.test(namesOf(child)));
      if (between.has(child) && isIntroduction(child, isHere, given)) found.push(child);
      else visit(child, isHere);
    }
  };
  visit(root, false);
  return found.reduce((sum, element) => sum + lengthOf(element), 0) > most ? [] : found;
}

/** Parts of a picture. */
const beside = new RegExp(`${captionName.source}|(?:^|[\\s_-])credits?(?=$|[\\s_-])`);
const off = /^(?:aside|figure|form|button|table|address)$/;

/** Leaves with no other inside. */
function leavesBetween({ leaves, heading, body }: LinesGiven): readonly Element[] {
  const last = lastIndexIn(heading);
  return leaves
    .filter(
      ({ element, prose, linked }) =>
        element.index > last &&
        element.index < body.index &&
        prose > linked * 2 &&
        lengthOf(element) <= prose + linked + 2,
    )
    .map(({ element }) => element);
}

function isIntroduction(
  element: Element,
  isNamed: boolean,
  { heading, body, description, content }: LinesGiven,
): boolean {
  const text = squash(textOf(element));
  const bare = toBareText(text);
  if (bare.length < shortest || linkDensity(element) > 0.3) return false;
  if (isByline(text) || (bare.length < 60 && findPageDate(text) !== undefined)) return false;
  if (bare === toBareText(textOf(heading)) || toBareText(textOf(body).slice(0, 3000)).includes(bare))
    return false;
  const isChosen = content.has(element.index) && element.tag !== 'li' && endsSentence(text);
  return isNamed || isChosen || isDescription(bare, toBareText(description ?? ''));
}

/** Letters that a line and the description have in common at their start. */
const enough = 30;
/** Letters of a description's end that may be cut, or be "…". */
const cut = 8;

function isDescription(bare: string, said: string): boolean {
  if (said.length < enough || bare.length < enough) return false;
  return said.startsWith(bare) || bare.startsWith(said.slice(0, Math.max(enough, said.length - cut)));
}
