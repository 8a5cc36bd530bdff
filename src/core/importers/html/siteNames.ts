import { toBareText } from '../text/sameText.ts';
import { squash } from '../text/squash.ts';
import { attribute, type Element, findAll, textOf } from './tree.ts';

const metaNames = [
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:site',
  'dc.publisher',
  'author',
];
const longest = 60;

/**
 * What a page calls its site, as far as it says: in metadata, in the titles of its feeds, in the link to its front page, and in
 * its address. Only for comparison with part of a title.
 */
export function siteNames(
  root: Element,
  meta: (name: string) => string | undefined,
  address: string | undefined,
): readonly string[] {
  const host = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/.exec(address ?? '')?.[1];
  const feeds = findAll(
    root,
    (element) => element.tag === 'link' && /\+xml/.test(attribute(element, 'type')),
  ).map((link) => attribute(link, 'title').split(/\s+[|»–—-]\s+/)[0] ?? '');
  const home = findAll(root, (element) => element.tag === 'a' && isHome(attribute(element, 'href'), host));
  const names = [
    ...metaNames.map((name) => meta(name)?.replace(/^@/, '')),
    ...feeds,
    ...home.flatMap((link) => [
      textOf(link),
      ...findAll(link, ({ tag }) => tag === 'img').map((logo) => attribute(logo, 'alt')),
    ]),
    host,
    host?.replace(/(?:\.(?:com?|org|net|gov|ac))?\.[a-z]{2,7}$/i, ''),
  ].map((name) => squash(name ?? ''));
  return [...new Set(names)].filter((name) => name.length <= longest && toBareText(name).length > 1);
}

function isHome(href: string, host: string | undefined): boolean {
  return href === '/' || (host !== undefined && /^https?:\/\/[^/]+\/?$/.test(href) && href.includes(host));
}
