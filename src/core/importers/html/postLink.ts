import type { DraftText } from '../draft.ts';
import { squash } from '../text/squash.ts';
import { isViewLine, longestViewLine } from '../text/viewWords.ts';
import { toWebAddress } from '../webAddress.ts';
import { resolveAddress } from './address.ts';
import { isInSentence } from './inSentence.ts';
import {
  attribute,
  type Element,
  findFirst,
  isElement,
  isSilent,
  lengthOf,
  type Node,
  textOf,
} from './tree.ts';

export type PostAndLinks = { readonly post: Element; readonly links: readonly DraftText[] };

/**
 * A quoted post without the lines that are only a link to it on its network ("View on Mastodon"): they say where the
 * quotation is from, and are none of its words.
 */
export function splitPostLinks(post: Element, base: string | undefined): PostAndLinks {
  const links: DraftText[] = [];
  const visit = (element: Element, outer: Element | undefined): Element => {
    const children = element.children.flatMap((child): readonly Node[] => {
      if (!isElement(child) || isSilent(child)) return [child];
      const around = child.tag === 'a' ? child : outer;
      if (lengthOf(child) > longestViewLine) return [visit(child, around)];
      const text = squash(textOf(child));
      const link = around ?? wholeLink(child);
      const href = link && resolveAddress(attribute(link, 'href'), base);
      const isSource = isViewLine(text) && leadsToPost(href, post) && !isInSentence(child, element.children);
      if (!isSource || href === undefined) return [visit(child, around)];
      links.push({ text, marks: [{ type: 'link', start: 0, end: text.length, href }] });
      return [];
    });
    return { ...element, children };
  };
  const rest = visit(post, undefined);
  return links.length === 0 ? { post, links } : { post: rest, links };
}

/** A link that has all words of the element. */
function wholeLink(element: Element): Element | undefined {
  const link = findFirst(element, ({ tag }) => tag === 'a');
  return link && lengthOf(link) === lengthOf(element) ? link : undefined;
}

/** Embeds state the post's address, as `cite` or in data of their own; a link to another site is one of the post's. */
function leadsToPost(href: string | undefined, { attributes }: Element): boolean {
  const host = hostOf(href);
  const stated = [...attributes].flatMap(([name, value]) =>
    name === 'cite' || name.startsWith('data-') ? (hostOf(value) ?? []) : [],
  );
  return host !== undefined && (stated.length === 0 || stated.includes(host));
}

function hostOf(address: string | undefined): string | undefined {
  const found = toWebAddress(address);
  return found === undefined ? undefined : new URL(found).hostname.replace(/^(?:www|m|mobile)\./, '');
}
