import { parseEdtf } from '../../dates/edtf.ts';
import { toSpokenDate } from '../../dates/toSpokenDate.ts';
import type { KeptItem, KeptStory } from '../../highlights/keptStory.ts';
import { escapeMarkdown } from '../markdown/escapeMarkdown.ts';
import { highlightMarkdown } from '../markdown/highlightsMarkdown.ts';
import { keptAddress } from './keptAddress.ts';

/** A heading for each story, then its highlights with their notes as they were written. `site` ends with a slash. */
export function keptMarkdown(stories: readonly KeptStory[], site: string): string {
  return `${['# Highlights', ...stories.flatMap((story) => storyMarkdown(story, site))].join('\n\n')}\n`;
}

function storyMarkdown(story: KeptStory, site: string): readonly string[] {
  const { head, items } = story;
  const address = keptAddress(story, site);
  const day = head?.published?.slice(0, 10);
  const date = day && toSpokenDate(parseEdtf(day) || undefined);
  const about = [head?.publisher && escapeMarkdown(head.publisher), date, address && `<${address}>`];
  const line = about.filter(Boolean).join(' · ');
  const lost = items.filter(({ found }) => found === 'lost');
  return [
    `## ${escapeMarkdown(head?.headline ?? 'A story that can’t be read')}`,
    ...(line === '' ? [] : [line]),
    ...listOf(items.filter(({ found }) => found !== 'lost')),
    ...(lost.length > 0 ? ['Not found in the story any more:', ...listOf(lost)] : []),
  ];
}

function listOf(items: readonly KeptItem[]): readonly string[] {
  if (items.length === 0) return [];
  return [
    items
      .map(({ highlight, where, found }) =>
        highlightMarkdown(highlight, found === 'removed' ? 'removed from my copy' : where),
      )
      .join('\n')
      .trimEnd(),
  ];
}
