import type { KeptStory } from '../../highlights/keptStory.ts';
import { toUri } from '../storyUri.ts';

/**
 * Where others can read the story: the page of a story of the site, or where the reader's own was first published. `site` ends with a
 * slash.
 */
export function keptAddress({ key, head }: KeptStory, site: string): string | undefined {
  return key.startsWith('stories/') ? toUri(site + key) : head?.sourceUrl && toUri(head.sourceUrl);
}
