import { toBareText } from '../text/sameText.ts';
import { attribute, type Element, findAll, findFirst, lengthOf, namesOf, textOf } from './tree.ts';

const tags = new Set(['nav', 'footer', 'form', 'button', 'input', 'label', 'dialog', 'menu']);
const roles =
  /^(?:navigation|contentinfo|search|banner|dialog|complementary|menu|menubar|toolbar|tablist|alert)$/;

/** Class and id words of page furniture: whole words, prefixes, and pairs. */
const words = new Set(
  'ad ads adslot ads promo nav navbar navigation menu breadcrumb breadcrumbs pagination pager toolbar masthead cta paywall regwall piano membership trending popular comment comments respond feedback rating poll quiz tag tags topic topics keywords bio consent gdpr banner popup modal overlay tooltip toast noprint assistive listen footer sidebar widget utility tool tools dianomi disclaimer sharing editsection'.split(
    ' ',
  ),
);
const beginnings =
  /^(?:advert|sponsor|promo|outbrain|taboola|share|social|addtoany|sharedaddy|newsletter|subscri|signup|donat|related|recommend|recirc|readmore|disqus|cookie|copyright|skiplink|infinite)/;
const pairs = new Set(
  'ad-unit ad-container ad-wrapper ad-label ad-slot skip-link follow-us follow-me sign-up read-more read-next read-also most-read most-popular most-viewed more-on more-from more-stories more-news more-in you-may may-also up-next see-also latest-news tag-list tag-cloud category-list category-links author-bio author-box author-info author-card author-profile author-about about-author about-the print-only no-print screen-reader sr-only sr-only audio-player audio-button player-controls to-speech'.split(
    ' ',
  ),
);

function isNamedFurniture(named: string): boolean {
  const parts = named.split(/[\s_-]+/);
  return parts.some(
    (part, i) => words.has(part) || beginnings.test(part) || pairs.has(`${part}-${parts[i + 1] ?? ''}`),
  );
}

/** A part with such a name is the article, whatever else its name contains ("article-share-wrapper body"). */
const content =
  /(?:article|story|post|entry|main)[\w-]*(?:body|content|text)|articlebody|body-?(?:text|content|copy)/;

/** Whether an element is hidden, or furniture by its tag or role. */
export function isFurnitureByRole(element: Element): boolean {
  return isHidden(element) || tags.has(element.tag) || roles.test(attribute(element, 'role'));
}

/** Whether an element is furniture by its tag, role or name. A picture with its caption never is. */
export function isFurniture(element: Element): boolean {
  const { tag } = element;
  if (isFurnitureByRole(element)) return true;
  if (
    tag === 'figure' ||
    tag === 'p' ||
    tag === 'body' ||
    tag === 'html' ||
    tag === 'article' ||
    tag === 'main'
  )
    return false;
  const named = isAnchor(element) ? '' : namesOf(element);
  return named !== '' && isNamedFurniture(named) && !content.test(named) && !hasCaptionedPicture(element);
}

/** Hidden from everyone. Elements hidden only from assistive technology, or by a class, may be visible. */
function isHidden(element: Element): boolean {
  return element.tag !== 'figcaption' && (element.attributes.has('hidden') || hidesByStyle(element));
}

/** Custom properties (`--menu-display: none`) hide nothing. */
export function hidesByStyle(element: Element): boolean {
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'));
}

/** An id made from a section's own heading exists for links and says nothing about the section's role. */
function isAnchor(element: Element): boolean {
  const id = toBareText(attribute(element, 'id'));
  if (id === '' || attribute(element, 'class') !== '') return false;
  const heading = findFirst(element, ({ tag }) => /^h[1-6]$/.test(tag));
  return heading !== undefined && toBareText(textOf(heading)) === id;
}

function hasCaptionedPicture(element: Element): boolean {
  return (
    findAll(element, ({ tag }) => tag === 'figcaption').length === 1 &&
    findAll(element, ({ tag }) => tag === 'img').length >= 1
  );
}

/** Link density: the share of an element's text that is inside links. */
export function linkDensity(element: Element): number {
  const all = lengthOf(element);
  if (all === 0) return 0;
  const linked = findAll(element, ({ tag }) => tag === 'a').reduce((sum, link) => sum + lengthOf(link), 0);
  return linked / all;
}
