import { toBareText } from '../text/sameText.ts';

/**
 * A page's title without the site's name. Headlines contain colons and dashes, so a part is removed only if it is the
 * site's name, or if the rest is printed as the page's heading.
 */
export function bareTitle(title: string, site: string | undefined, headings: readonly string[]): string {
  if (headings.some((heading) => toBareText(heading) === toBareText(title))) return title;
  const parts = title.split(/\s+[|–—·•»\-:]\s+|\s*[|»]\s*/u);
  if (parts.length < 2) return title;
  const heading = headings.find((text) => parts.some((part) => toBareText(part) === toBareText(text)));
  if (heading !== undefined && toBareText(heading).length > 3)
    return parts.find((part) => toBareText(part) === toBareText(heading)) ?? title;
  const name = toBareText(site ?? '');
  if (name === '') return title;
  const isSite = (part: string | undefined) =>
    part !== undefined &&
    part !== '' &&
    (toBareText(part) === name || (toBareText(part).length > 3 && name.includes(toBareText(part))));
  const [first, last] = [parts[0], parts.at(-1)];
  if (last !== undefined && isSite(last))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/u, '');
  if (first !== undefined && isSite(first))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—·•»:-]+/u, '');
  return title;
}
