import { toBareText } from '../text/sameText.ts';

/**
 * A page's title without the site's name. Headlines contain colons and dashes, so a part is removed only if it is the
 * site's name, or if the rest is printed as the page's heading. `names`: further names that the site goes by.
 */
export function bareTitle(
  title: string,
  site: string | undefined,
  headings: readonly string[],
  names: readonly string[] = [],
): string {
  if (headings.some((heading) => toBareText(heading) === toBareText(title))) return title;
  const parts = title.split(/\s+[|–—·•»\-:]\s+|\s*[|»]\s*/u);
  if (parts.length < 2) return title;
  const heading = headings.find((text) => parts.some((part) => toBareText(part) === toBareText(text)));
  if (heading !== undefined && toBareText(heading).length > 3)
    return parts.find((part) => toBareText(part) === toBareText(heading)) ?? title;
  const name = toBareText(site ?? '');
  const others = new Set(names.map(toBareText));
  const isSite = (part: string | undefined) => {
    const bare = toBareText(part ?? '');
    if (bare === '') return false;
    return others.has(bare) || (name !== '' && (bare === name || (bare.length > 3 && name.includes(bare))));
  };
  const [first, last] = [parts[0], parts.at(-1)];
  if (last !== undefined && isSite(last)) return withoutEnd(title, last);
  if (first !== undefined && isSite(first))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—·•»:-]+/u, '');
  return title;
}

/** The window's title of a page that names its site nowhere: a few words after the last bar are its name. */
export function withoutBar(title: string): string {
  const [, last = ''] = /\S\s+[|»]\s+([^|»]{2,30})$/u.exec(title) ?? [];
  const rest = withoutEnd(title, last);
  return last !== '' && last.split(' ').length <= 4 && rest.split(' ').length >= 3 ? rest : title;
}

function withoutEnd(title: string, end: string): string {
  return title.slice(0, title.lastIndexOf(end)).replace(/[\s|–—·•»:-]+$/u, '');
}
