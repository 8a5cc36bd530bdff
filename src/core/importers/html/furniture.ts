import { attribute, type Element, findAll, lengthOf, namesOf } from './tree.ts';

const tags = new Set(['nav', 'footer', 'form', 'button', 'input', 'label', 'dialog', 'menu']);
const roles =
  /^(?:navigation|contentinfo|search|banner|dialog|complementary|menu|menubar|toolbar|tablist|alert)$/;

/** Words by which pages name what is theirs and not the article's: whole, by how they begin, and in pairs. */
const words = new Set(
  'ad ads adslot ads promo nav navbar navigation menu breadcrumb breadcrumbs pagination pager toolbar masthead cta paywall regwall piano membership trending popular comment comments respond feedback rating poll quiz tag tags topic topics keywords bio consent gdpr banner popup modal overlay tooltip toast noprint assistive listen footer sidebar widget utility tool tools dianomi disclaimer sharing'.split(
    ' ',
  ),
);
const beginnings =
  /^(?:advert|sponsor|promo|outbrain|taboola|share|social|addtoany|sharedaddy|newsletter|subscri|signup|donat|related|recommend|recirc|readmore|disqus|cookie|copyright|skiplink|infinite)/;
const pairs = new Set(
  'ad-unit ad-container ad-wrapper ad-label ad-slot skip-link follow-us follow-me sign-up read-more read-next read-also most-read most-popular most-viewed more-on more-from more-stories more-news more-in you-may may-also up-next see-also latest-news tag-list tag-cloud category-list category-links author-bio author-box author-info author-card author-profile author-about about-author about-the print-only no-print screen-reader sr-only visually-hidden audio-player audio-button player-controls to-speech'.split(
    ' ',
  ),
);

function isNamedFurniture(named: string): boolean {
  const parts = named.split(/[\s_-]+/);
  return parts.some(
    (part, i) => words.has(part) || beginnings.test(part) || pairs.has(`${part}-${parts[i + 1] ?? ''}`),
  );
}

/** A part so named is the article's, whatever else its name says ("article-share-wrapper body"). */
const content =
  /(?:article|story|post|entry|main)[\w-]*(?:body|content|text)|articlebody|body-?(?:text|content|copy)/;

/** Whether an element is the page's own by its tag, role or name. A picture with its caption never is. */
export function isFurniture(element: Element): boolean {
  const { tag } = element;
  if (isHidden(element)) return true;
  if (tags.has(tag) || roles.test(attribute(element, 'role'))) return true;
  if (
    tag === 'figure' ||
    tag === 'p' ||
    tag === 'body' ||
    tag === 'html' ||
    tag === 'article' ||
    tag === 'main'
  )
    return false;
  const named = namesOf(element);
  return named !== '' && isNamedFurniture(named) && !content.test(named) && !hasCaptionedPicture(element);
}

/** Hidden from everybody. What is only hidden from assistive technology, or by a class, may be shown. */
function isHidden(element: Element): boolean {
  const style = attribute(element, 'style').replace(/\s/g, '').toLowerCase();
  const isCaption = element.tag === 'figcaption';
  return !isCaption && (element.attributes.has('hidden') || /display:none|visibility:hidden/.test(style));
}

function hasCaptionedPicture(element: Element): boolean {
  return (
    findAll(element, ({ tag }) => tag === 'figcaption').length === 1 &&
    findAll(element, ({ tag }) => tag === 'img').length >= 1
  );
}

/** The share of an element's text that is links. */
export function linkDensity(element: Element): number {
  const all = lengthOf(element);
  if (all === 0) return 0;
  const linked = findAll(element, ({ tag }) => tag === 'a').reduce((sum, link) => sum + lengthOf(link), 0);
  return linked / all;
}
