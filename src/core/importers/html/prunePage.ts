import type { DomDocument, DomNode } from './parseTree.ts';

type Live = DomNode & {
  querySelectorAll(selector: string): Iterable<Live>;
  remove(): void;
  replaceWith(...nodes: readonly (Live | string)[]): void;
  readonly parentNode: Live | null;
  readonly previousElementSibling: Live | null;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  innerHTML: string;
};

/** What holds no text or picture of an article. Taking it out first halves the work of all that follows. */
const useless =
  'script, style, template, svg, iframe, object, embed, link, meta, canvas, audio, video, input, select, textarea, math annotation';

/**
 * Takes scripts, styles and the like out of a document, and puts the picture that a `noscript` keeps for browsers
 * without script in place of the empty one before it.
 */
export function prunePage(document: DomDocument): void {
  const page = document as unknown as Live;
  for (const element of [...page.querySelectorAll('noscript')]) showPicture(element);
  for (const late of [...page.querySelectorAll('div[hidden][id^="S:"]')]) putInPlace(late, page);
  for (const element of [...page.querySelectorAll(useless)]) element.remove();
}

/** A page that React streams ends in hidden parts, `S:0` for the place of template `B:0`; a script would move them there. */
function putInPlace(late: Live, page: Live): void {
  const id = late.getAttribute('id')?.slice(2) ?? '';
  const place = [...page.querySelectorAll('template')].find(
    (template) => template.getAttribute('id') === `B:${id}`,
  );
  if (!place) return;
  late.removeAttribute('hidden');
  place.replaceWith(late);
}

function showPicture(noscript: Live): void {
  const source = noscript.innerHTML.includes('<img') ? noscript.innerHTML : (noscript.textContent ?? '');
  const image = /<img\b[^>]*>/i.exec(source)?.[0];
  const attributes =
    image === undefined ? [] : [...image.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const before = noscript.previousElementSibling;
  const target =
    before?.nodeName.toLowerCase() === 'img' ? before : before && [...before.querySelectorAll('img')][0];
  if (target && isPlaceholder(target))
    for (const [, name = '', value, other] of attributes)
      if (/^(?:src|srcset|alt|width|height)$/i.test(name))
        target.setAttribute?.(name.toLowerCase(), value ?? other ?? '');
  noscript.remove();
}

function isPlaceholder(image: Live): boolean {
  const source = image.getAttribute('src') ?? '';
  return source === '' || /^data:|placeholder|spacer|blank|1x1|\.svg/i.test(source);
}
