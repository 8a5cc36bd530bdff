import { readFileSync } from 'node:fs';
import { type Gazetteer, parseGazetteer } from '#core/annotate/gazetteer.ts';

let read: Gazetteer | undefined;

/** The gazetteer that ships with the app; read once, since it takes a while. */
export function shippedGazetteer(): Gazetteer {
  if (read) return read;
  const parsed = parseGazetteer(readFileSync('public/gazetteer-en.txt', 'utf8'));
  if (!parsed.ok) throw new Error(`expected a section “${parsed.error.missing}” in the gazetteer`);
  read = parsed.value;
  return read;
}
