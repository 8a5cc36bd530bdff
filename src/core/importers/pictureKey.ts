/** Folders and parts of names that only say a picture's size, quality or cut. */
const size =
  /^(?:\d{2,4}x\d{0,4}|\d{0,4}x\d{2,4}|[wh]_?\d{2,4}(?:[,_]?[wh]_?\d{2,4})?|(?:q|quality|width|height|scale|s|w|h|c)[-_=:]?\d{2,4}\w?|thumb(?:nail)?s?|small|medium|large|full|original|xl|xs|preview|lqip|resized?|crop(?:ped)?)$/i;
const sizeInName =
  /(?:[-_.@](?:\d{2,4}x\d{2,4}|\d{2,4}w|w\d{2,4}|[2-4]x|thumb(?:nail)?|small|medium|large|full|scaled|preview|lqip|original))+(?=\.\w{3,4}$)/i;

/** Longer addresses have more in them than a place. */
const longest = 1500;

/** What the addresses of one picture in several sizes have in common; undefined without an address. */
export function pictureKey(address: string | undefined): string | undefined {
  if (address === undefined || address === '') return undefined;
  if (address.length > longest) return address;
  const [path = '', query = ''] = address.split('#')[0]?.split('?') ?? [];
  // Servers of pictures often have the picture's own address in theirs.
  const inner =
    /https?(?::|%3A)(?:\/|%2F){2}.+$/i.exec(path.slice(8))?.[0] ??
    /(?:^|&)(?:url|src|image)=([^&]+)/.exec(query)?.[1];
  if (inner !== undefined && inner.length > 12) return pictureKey(decoded(inner));
  const parts = path.replace(/^https?:\/\/[^/]*/i, '').split('/');
  const kept = parts.filter((part) => !size.test(part)).map((part) => part.replace(sizeInName, ''));
  const isNamed = /\.\w{3,4}$|[\w-]{8,}/.test(kept.at(-1) ?? '');
  return isNamed ? kept.join('/').toLowerCase() : address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign
  }
}
