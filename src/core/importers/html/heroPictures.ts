import { isFurniture } from './furniture.ts';
import { captionName } from './picture.ts';
import { isPictureHolder } from './pictureHolder.ts';
import { type Element, findFirst, isElement, lastIndexIn, namesOf } from './tree.ts';

/**
 * Pictures before the article's element, where many pages put the main one: only after the headline or in its header, and
 * only a figure or a picture with a caption; in document order.
 */
export function findHeroes(root: Element, article: Element): readonly Element[] {
  const heading = findFirst(root, ({ tag }) => tag === 'h1')?.index ?? 0;
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child) || child === article || child.index > article.index) continue;
      if (isFurniture(child) || child.tag === 'aside') continue;
      const holdsArticle = lastIndexIn(child) >= article.index;
      if (!holdsArticle && isHero(child) && child.index > heading - 60) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

function isHero(element: Element): boolean {
  const hasImage = findFirst(element, ({ tag }) => tag === 'img') !== undefined;
  if (!hasImage) return false;
  if (element.tag === 'figure' || isPictureHolder(element)) return true;
  const holdsMore =
    findFirst(element, ({ tag }) => /^(?:h[1-6]|p|article|figure|ul|main)$/.test(tag)) !== undefined;
  return !holdsMore && findFirst(element, (inner) => captionName.test(namesOf(inner))) !== undefined;
}
