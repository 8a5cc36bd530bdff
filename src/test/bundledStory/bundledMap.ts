import { readFileSync } from 'node:fs';
import { type MapTopology, parseMapTopology } from '#core/timeline/mapTopology.ts';

/** The bundled story's map file as it is fetched. */
export function bundledMapFile(): Record<string, unknown> {
  return JSON.parse(readFileSync('public/stories/kim-returns-from-russia/trip.topo.json', 'utf8'));
}

export function bundledMap(): MapTopology {
  const parsed = parseMapTopology(bundledMapFile());
  if (!parsed.ok) throw new Error(`expected ${parsed.error.expected}, found ${parsed.error.found}`);
  return parsed.value;
}
