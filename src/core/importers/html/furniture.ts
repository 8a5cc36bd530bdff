import { toBareText } from '../text/sameText.ts';
import { isFactBox } from './factBox.ts';
import { isPictureHolder } from './pictureHolder.ts';
import { attribute, type Element, findAll, findFirst, lengthOf, namesOf, textOf } from './tree.ts';

const tags = new Set(['nav', 'footer', 'form', 'button', 'input', 'label', 'dialog', 'menu']);
const roles =
  /^(?:navigation|contentinfo|search|banner|dialog|complementary|menu|menubar|toolbar|tablist|alert)$/;

/** Class and id words of page furniture: whole words, prefixes, and pairs. */
const words = new Set(
  'ad ads adslot ads promo nav navbar navigation menu breadcrumb breadcrumbs pagination pager toolbar masthead cta paywall regwall piano membership trending popular comment comments respond feedback rating poll quiz tag tags topic topics keywords bio consent gdpr banner popup popover hovercard modal overlay tooltip toast noprint assistive listen footer sidebar widget utility tool tools dianomi disclaimer sharing editsection donation rollover onetrust'.split(
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

/** Names of a state of the page ("has-sidebar", "comments-enabled") say nothing of the element's own part in it. */
const state =
  /(?<![\w-])(?:(?:has|no|with|without|show|hide)-(?:comments?|sidebar|ads?|share|sharing|social|related|nav|footer|menu|toolbar|paywall|newsletter|banner|tags)|(?:comments?|sidebar|ads?|share|sharing|social|nav|footer|menu|toolbar|paywall|banner)-(?:enabled|disabled|open|opened|closed|on|off|active|inactive|allowed|visible))(?![\w-])/g;

/** Id, class and the like, without names of states. */
export function partNamesOf(element: Element): string {
  const named = namesOf(element);
  return named === '' ? '' : named.replace(state, '');
}

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
  if (isHidden(element)) return true;
  if (tags.has(element.tag)) return !(element.tag === 'button' && holdsPicture(element));
  return roles.test(attribute(element, 'role'));
}

/** Whether an element is furniture by its tag, role or name. A picture with its caption never is. */
export function isFurniture(element: Element): boolean {
  const is = known.get(element) ?? decideFurniture(element);
  known.set(element, is);
  return is;
}

/** Every reader of the page asks about the same elements. */
const known = new WeakMap<Element, boolean>();

function decideFurniture(element: Element): boolean {
  const { tag } = element;
  if (isFurnitureByRole(element)) return true;
  if (/^(?:details|aside)$/.test(tag) && isFactBox(element)) return true;
  if (tag === 'figure' || tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main')
    return false;
  const named = isAnchor(element) ? '' : partNamesOf(element);
  if (named === '') return false;
  if (tag === 'p') return lengthOf(element) <= longestNotice && isNotice(named);
  return isNamedFurniture(named) && !content.test(named) && !hasCaptionedPicture(element) && !isPost(element);
}

/**
 * A paragraph stays whatever most names say, as editors style theirs freely ("related", "topic"); these say that it is an
 * offer or notice of the site.
 */
function isNotice(named: string): boolean {
  return named.split(/[\s_-]+/).some((part) => notice.test(part));
}

const longestNotice = 400;
const notice =
  /^(?:ads?|advert\w*|affiliate\w*|sponsor\w*|promos?|promotion|newsletter\w*|subscribe|subscription|signup|social|share|sharing|banner|cta|cookies?|consent|disclosure|nocomments?|tags|breadcrumbs?|noprint)$/;

/** Class names that frameworks use for nothing but hiding; whole names, so that `hidden-gems` stays. */
const hidingClass =
  /(?:^|\s)(?:hidden|is-hidden|u-hidden|d-none|(?:is-|u-)?visually-?hidden(?:-focusable)?|sr-only(?:-focusable)?|screen-reader(?:-text|-only)?|screenreader(?:-text|-only)?)(?=\s|$)/i;

/** With one of these it is hidden only in some widths of window: `hidden md:block`, `d-none d-lg-flex`. */
const showingClass =
  /(?:^|\s)(?:[a-z0-9-]+:(?:block|flex|grid|table|contents|inline|visible|not-sr-only)|d-(?:sm|md|lg|xl|xxl)-(?!none))/i;

/** Hidden from everyone, or from all but screen readers. A caption that a site hides is still the picture's. */
export function isHidden(element: Element): boolean {
  if (element.attributes.size === 0 || element.tag === 'figcaption') return false;
  if (element.attributes.has('hidden') || hidesByStyle(element)) return true;
  const name = attribute(element, 'class');
  return hidingClass.test(name) && !showingClass.test(name);
}

const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip-path\s*:\s*inset\(\s*(?:50|100)%|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|font-size\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3,})/i;
const farAway = /(?:^|;)\s*(?:left|top|right|margin-left)\s*:\s*-\d{4,}/i;

/** Custom properties (`--menu-display: none`) hide nothing. */
export function hidesByStyle(element: Element): boolean {
  return isHidingStyle(attribute(element, 'style'));
}

export function isHidingStyle(style: string): boolean {
  return style !== '' && (hidingStyle.test(style) || farAway.test(style));
}

/** An id made from a section's own heading exists for links and says nothing about the section's role. */
function isAnchor(element: Element): boolean {
  const id = toBareText(attribute(element, 'id'));
  if (id === '' || attribute(element, 'class') !== '') return false;
  const heading = findFirst(element, ({ tag }) => /^h[1-6]$/.test(tag));
  return heading !== undefined && toBareText(textOf(heading)) === id;
}

/** A post of a social network, quoted in the article: only sites' share buttons are furniture. */
export function isPost(element: Element): boolean {
  const isQuote = (inner: Element) =>
    inner.tag === 'blockquote' &&
    /(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|fb-xfbml|text-post-media|reddit-embed|reddit-card)/.test(
      namesOf(inner),
    );
  return isQuote(element) || findFirst(element, isQuote) !== undefined;
}

/** Some sites make every picture a button that enlarges it. */
function holdsPicture(button: Element): boolean {
  const image = findFirst(button, ({ tag }) => tag === 'img');
  return image !== undefined && !/\.svg|icon|^data:/i.test(attribute(image, 'src'));
}

function hasCaptionedPicture(element: Element): boolean {
  if (findFirst(element, ({ tag }) => tag === 'img') === undefined) return false;
  if (findAll(element, ({ tag }) => tag === 'figcaption').length === 1) return true;
  return /(?:^|[\s_-])(?:image|picture|photo)(?=$|[\s_-])/.test(namesOf(element)) && isPictureHolder(element);
}

/** Link density: the share of an element's text that is inside links. */
export function linkDensity(element: Element): number {
  const all = lengthOf(element);
  if (all === 0) return 0;
  const linked = findAll(element, ({ tag }) => tag === 'a').reduce((sum, link) => sum + lengthOf(link), 0);
  return linked / all;
}
