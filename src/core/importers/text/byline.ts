import type { Guess } from '../draft.ts';
import { findAgency } from './agencies.ts';
import { bareByline, opening } from './bareByline.ts';
import { bylineParts, mononym } from './bylineParts.ts';
import { isJob } from './isJob.ts';
import { isTown } from './isTown.ts';

/** The initials of a desk, which some systems keep where the byline should be: "gr/bp". */
export function isDeskSign(text: string): boolean {
  return /^[a-z]{1,4}(?:[/-][a-z]{1,4})*$/.test(text.trim()) && !findAgency(text);
}

/** Whether a line of its own near the headline is a byline. */
export function isByline(text: string): boolean {
  const line = text.trim();
  if (line.length > 160) return false;
  const region = line.split(', ').slice(-2).join(', ');
  const bare = isTown(region) ? line.slice(0, -1) : line.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, '');
  if (/[.!?]["”’]?$/.test(bare)) return false;
  return /^(?:(?:written |reported )?by|von|par|por)\s+["'(]?(?:the\s+)?[\p{Lu}\p{Lo}]/iu.test(line);
}

/**
 * The names in a byline, in order, as printed. Only `and`, `&`, commas and semicolons separate names; a job after the name
 * ("AP Business Writer") is no name, and neither is the organisation or place after it. If it can't be split, the whole
 * byline is one name.
 */
export function splitByline(text: string): readonly string[] {
  const parts = bylineParts(text);
  const people = parts.filter((part) => part.is === 'name' && !isJob(part.name));
  return (people.length > 0 ? people : parts).map(({ name }) => name);
}

/** The one name of a line that opens as bylines do, which a line without its "By" wouldn't show: "By Ritu, Delhi". */
export function mononymIn(text: string): string | undefined {
  if (!opening.test(text.trim())) return undefined;
  const [first, ...others] = bylineParts(text);
  const isAlone = first?.is === 'name' && others.every(({ is }) => is !== 'name');
  return isAlone && mononym.test(first.name) && !isJob(first.name) ? first.name : undefined;
}

/** A printed byline without its "By", and without the place at its end: "By Ritu, Delhi". */
export function printedByline(text: string): { readonly byline: string; readonly place?: string } {
  const parts = bylineParts(text);
  const last = parts.findLastIndex(({ is }) => is !== 'aside');
  const place = parts
    .slice(last + 1)
    .map(({ name }) => name)
    .join(', ');
  const isPlace = place !== '' && (isTown(place) || mononymIn(text) !== undefined);
  if (!isPlace) return { byline: bareByline(text) };
  const [first = ''] = parts.slice(last + 1).map(({ name }) => name);
  return { byline: bareByline(text.slice(0, text.lastIndexOf(first))), place };
}

/** For the report: what the byline says of a place is not kept with it. */
export function placeAside(byline: string, place: string): Guess {
  return { field: 'byline', value: byline, because: `“${place}” after it is a place, no author` };
}

/** "Ida Holm, Coastwire" in two; without `employer` if it names none at its end. */
export function splitEmployer(text: string): { readonly people: string; readonly employer?: string } {
  const last = bylineParts(text).at(-1);
  if (last?.is !== 'employer') return { people: text };
  return { people: bareByline(text.slice(0, text.lastIndexOf(last.name))), employer: last.name };
}
