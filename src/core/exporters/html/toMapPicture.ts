import type { Story } from '../../story/story.ts';
import { type MapTopology, parseMapTopology } from '../../timeline/mapTopology.ts';
import { ownMapWords } from '../../timeline/ownMap.ts';
import { mapSvg } from './mapSvg.ts';

/** A story's own map as a picture, by the text of its file; undefined if it can't be drawn. */
export function toMapPicture(story: Story, file: string): string | undefined {
  const words = ownMapWords(story);
  const topology = toTopology(file);
  return words && topology && mapSvg(story, topology, words);
}

function toTopology(file: string): MapTopology | undefined {
  try {
    const parsed = parseMapTopology(JSON.parse(file));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined; // no JSON
  }
}
