import { readFile } from 'node:fs/promises';
import { type Gazetteer, parseGazetteer } from '../src/core/annotate/gazetteer.ts';

/** The gazetteer that ships with the app. */
export async function readGazetteer(): Promise<Gazetteer> {
  const parsed = parseGazetteer(await readFile('public/gazetteer-en.txt', 'utf8'));
  if (!parsed.ok) throw new Error(`expected a section “${parsed.error.missing}” in public/gazetteer-en.txt`);
  return parsed.value;
}
