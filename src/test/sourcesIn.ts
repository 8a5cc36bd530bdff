import { annotate } from '#core/annotate/annotate.ts';
import type { OwnSource } from '#core/corrections/sourceFrom.ts';
import { parseStory } from '#core/story/parseStory.ts';
import type { Story } from '#core/story/story.ts';
import { storyFileErrorToText } from '#core/story/storyFileError.ts';
import { shippedGazetteer } from './annotated/shippedGazetteer.ts';

/** A story of The Harbour Post with these paragraphs, annotated. */
export function annotatedStory(
  paragraphs: readonly string[],
  headline = 'A quiet night at the harbour',
  ownSources: readonly OwnSource[] = [],
): Story {
  const parsed = parseStory({
    version: 1,
    id: 'harbour',
    language: 'en',
    headline,
    published: '2024-06-12',
    publisher: { name: 'The Harbour Post' },
    rights: { copyrightNotice: '© 2024 The Harbour Post' },
    body: paragraphs.map((text, i) => ({ id: `p${i + 1}`, type: 'paragraph', text })),
  });
  if (!parsed.ok) throw new Error(parsed.error.map(storyFileErrorToText).join('\n'));
  return annotate(parsed.value, shippedGazetteer(), '2026-11-28', [], ownSources).story;
}

/** `official coast guard said: The ferry sank, the coast guard said.` for each clause of the body; `-` without a source. */
export function sourcesIn(...paragraphs: readonly string[]): readonly string[] {
  return toLines(annotatedStory(paragraphs), 'p');
}

/** The same for a headline. */
export function sourcesInHeadline(headline: string): readonly string[] {
  return toLines(annotatedStory(['It is back.'], headline), 'headline');
}

function toLines(story: Story, prefix: string): readonly string[] {
  const texts = new Map<string, string>([['headline', story.headline]]);
  for (const block of story.body) if ('text' in block) texts.set(block.id, block.text);
  return story.attributions
    .filter(({ block }) => block.startsWith(prefix))
    .map(({ block, start, end, source, stance, sure, carriedFrom }) => {
      const found = story.sources.find(({ id }) => id === source);
      const who = found ? `${found.kind} ${found.label}` : '-';
      const how = [stance, sure === false && 'not sure', carriedFrom && 'carried'].filter(Boolean).join(' ');
      return `${who}${how && ` ${how}`}: ${texts.get(block)?.slice(start, end)}`;
    });
}
