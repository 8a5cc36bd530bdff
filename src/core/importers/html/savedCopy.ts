import { isEdtf } from '../../dates/edtf.ts';
import { unescapeText } from '../text/unescape.ts';
import { toWebAddress } from '../webAddress.ts';
import { readDate } from './pageDate.ts';

/** Address and time that the program which saved a page put into it. */
export type SavedCopy = { readonly address?: string | undefined; readonly at?: string | undefined };

/** These stand at the start of the page, or at its end, in UTF-16 units. */
const edge = 6000;
const comment = /<!--([^>]{0,1000}?)-->/g;
const url = /\burl(?:=\(\d+\)|:)\s*(https?:\/\/[^\s<>]+)/i;
const mirrored = /\bMirrored from (\S+) by HTTrack[^,]*, ([^>]+)/;
const archived = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) (\w{3} \d\d, \d{4})/;
const savedDate = /\bsaved date:\s*([^\r\n]+)/i;
const stamped = /data-scrapbook-create="(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/;
const source = /data-(?:scrapbook-source|saved-from)="([^"]+)"/;
const metaUrl = /<meta name="savepage-url" content="([^"]+)"/;
const metaDate = /<meta name="savepage-date" content="([^"]+)"/;

/**
 * Of browsers ("saved from url"), extensions that save a page in one file, site copiers and web archives. Only comments and
 * attributes that a program writes count, not text of the page.
 */
export function findSavedCopy(page: string): SavedCopy {
  const edges = page.length <= edge * 2 ? page : `${page.slice(0, edge)}\n${page.slice(-edge)}`;
  const comments = [...edges.matchAll(comment)].map(([, words = '']) => words).join('\n');
  const [, host, mirroredAt] = mirrored.exec(comments) ?? [];
  const said = url.exec(comments)?.[1] ?? (source.exec(edges) ?? metaUrl.exec(edges))?.[1];
  const address = toWebAddress(said === undefined ? host && `http://${host}` : unescapeText(said));
  const [, clock, day] = archived.exec(comments) ?? [];
  // The archive's own clock is in UTC.
  const words =
    clock === undefined ? (savedDate.exec(comments) ?? metaDate.exec(edges))?.[1] : `${day} ${clock} UTC`;
  return { address, at: readDate(words ?? mirroredAt) ?? stamp(edges) };
}

/** In UTC: `20240101100000000`. */
function stamp(edges: string): string | undefined {
  const [found, year, month, day, hour, minute, second] = stamped.exec(edges) ?? [];
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return found !== undefined && isEdtf(at) ? at : undefined;
}
