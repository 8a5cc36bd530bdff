import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type AnchorText, toAnchorText } from '#core/corrections/anchor.ts';
import type { Highlight } from '#core/highlights/highlight.ts';
import { type Placement, placeShown } from '#core/highlights/placeHighlights.ts';
import type { Story } from '#core/story/story.ts';
import { putHighlightMutation, removeHighlightMutation } from '#data/highlights/highlightMutations.ts';
import { highlightsQuery, type StoryHighlights } from '#data/highlights/storyHighlights.ts';
import { useStory } from '#session/useSession.ts';

const none: StoryHighlights = { highlights: [], unreadable: 0, notSaved: undefined };
const nowhere: Placement = { placed: [], removed: [], lost: [] };
const texts = new WeakMap<Story, AnchorText>();

/** Made once for each edition: several parts of the page need it. */
export function anchorTextOf(story: Story): AnchorText {
  const text = texts.get(story) ?? toAnchorText(story);
  texts.set(story, text);
  return text;
}

/** What is kept of the story that is shown, and where it stands. */
export function useHighlights() {
  const { story, original, storyKey } = useStory();
  const { data: saved = none } = useQuery(highlightsQuery(storyKey));
  const { highlights } = saved;
  const placement = useMemo(() => {
    if (highlights.length === 0) return nowhere;
    return placeShown(anchorTextOf(original), highlights, story);
  }, [story, original, highlights]);
  return { saved, placement };
}

/** Each resolves when the change is saved, or why it isn't. */
export function useHighlightChanges() {
  const { storyKey } = useStory();
  const { mutateAsync: put } = useMutation(putHighlightMutation(storyKey));
  const { mutateAsync: remove } = useMutation(removeHighlightMutation(storyKey));
  return {
    put: async (highlight: Highlight) => (await put(highlight)).notSaved,
    remove: async (id: string) => (await remove(id)).notSaved,
  };
}
