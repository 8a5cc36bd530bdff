import { attribute, type Element, findAll, namesOf, textOf } from './tree.ts';

const tags = new Set(['nav', 'footer', 'form', 'button', 'input', 'label', 'dialog', 'menu']);
const roles =
  /^(?:navigation|contentinfo|search|banner|dialog|complementary|menu|menubar|toolbar|tablist|alert)$/;

/** Words by which pages name what is theirs and not the article's. */
const names = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ads?|advert\\w*|adslot|ad-?(?:unit|container|wrapper|label|slot)|sponsor\\w*|promo\\w*|outbrain|taboola|dianomi',
    'nav(?:bar|igation)?|menu|breadcrumbs?|pagination|pager|toolbar|masthead|skip-?link',
    'share\\w*|sharing|social\\w*|follow-?(?:us|me|button)\\w*|addtoany|sharedaddy',
    'newsletter\\w*|subscri(?:be|ption)\\w*|sign-?up\\w*|paywall|regwall|piano|donat\\w+|membership|cta',
    'related\\w*|recommend\\w*|recirc\\w*|read-?(?:more|next|also)\\w*|most-?(?:read|popular|viewed)|trending|popular|more-?(?:on|from|stories|news|in)\\w*|you-?may-?also\\w*|up-?next|see-?also|latest-?news',
    'comments?(?:-\\w+)?|disqus\\w*|respond|feedback|rating|poll|quiz',
    'tags?|tag-?(?:list|cloud)|topics?|keywords|categor(?:y|ies)-?(?:list|links)?',
    'author-?(?:bio|box|info|card|profile|about)\\w*|about-?(?:the-)?author|bio',
    'cookie\\w*|consent|gdpr|banner|popup|modal|overlay|tooltip|toast',
    'print-?only|noprint|no-print|screen-reader\\w*|sr-only|visually-?hidden|assistive',
    'listen\\w*|audio-?(?:player|button)|player-?controls|text-to-speech|copyright\\w*|disclaimer|footer|sidebar|widget|utility|tools?',
  ].join('|')})(?=$|[\\s_-])`,
  'u',
);
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
  return named !== '' && names.test(named) && !content.test(named) && !hasCaptionedPicture(element);
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
  const all = textOf(element).replace(/\s+/g, '').length;
  if (all === 0) return 0;
  const linked = findAll(element, ({ tag }) => tag === 'a').reduce(
    (sum, link) => sum + textOf(link).replace(/\s+/g, '').length,
    0,
  );
  return linked / all;
}
