import type { OwnName } from '../corrections/nameFrom.ts';
import type { OwnSource } from '../corrections/sourceFrom.ts';
import type { Story } from '../story/story.ts';
import type { StoryDraft, Trace } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { languageCode } from './languageCode.ts';
import { pipeline } from './pipeline.ts';
import { readNotices } from './stages/readNotices.ts';
import { withPrintedQuotes } from './withPrintedQuotes.ts';

/**
 * `names`: `marked`, or `language` if the story isn't in English and names were left for the reader to mark.
 * `trail`: the rule behind each result.
 */
export type Annotated = {
  readonly story: Story;
  readonly names: 'marked' | 'language';
  readonly trail: readonly Trace[];
};

/**
 * Annotates a plain story: entities, mentions, roles, times, who says each sentence, events and picture notices. Replaces any
 * annotation that the story had; everything else stays unchanged. `at` (EDTF): the day or moment of the run, since core has no clock.
 * `ownNames`: names that the reader has corrected before; they take precedence over all rules and lists.
 * `ownSources`: likewise the kinds of sources.
 */
export function annotate(
  story: Story,
  gazetteer: Gazetteer,
  at: string,
  ownNames: readonly OwnName[] = [],
  ownSources: readonly OwnSource[] = [],
): Annotated {
  const bare = withoutAnnotation(story, at);
  const start = toDraft(bare, gazetteer, ownNames, ownSources);
  if (languageCode(story.language) !== 'en') {
    // Agencies print their notices in English beside captions of any language.
    const { photos, trail } = readNotices.run(start);
    return { story: { ...bare, photos }, names: 'language', trail };
  }
  const {
    story: read,
    entities,
    mentions,
    places,
    times,
    sources,
    attributions,
    events,
    photos,
    trail,
  } = pipeline.reduce((draft, stage) => stage.run(draft), start);
  const timeline = events.length > 0 ? { title: 'What happened when', events } : undefined;
  const marked = { ...read, entities, mentions, places, times, sources, attributions, timeline, photos };
  return { story: withPrintedQuotes(marked), names: 'marked', trail };
}

function withoutAnnotation(story: Story, at: string): Story {
  return {
    ...story,
    entities: [],
    mentions: [],
    places: [],
    times: [],
    sources: [],
    attributions: [],
    timeline: undefined,
    photos: story.photos.map((photo) => ({ ...photo, notices: [] })),
    ...(story.dateline && { dateline: { text: story.dateline.text } }),
    annotation: { by: 'automatic', at, tool: 'Lede' },
  };
}

function toDraft(
  story: Story,
  gazetteer: Gazetteer,
  ownNames: readonly OwnName[],
  ownSources: readonly OwnSource[],
): StoryDraft {
  return {
    story,
    gazetteer,
    ownNames,
    ownSources,
    blocks: [],
    sentences: [],
    names: [],
    uses: [],
    entities: [],
    keys: new Map(),
    mentions: [],
    places: [],
    times: [],
    sources: [],
    attributions: [],
    told: [],
    events: [],
    photos: story.photos,
    trail: [],
  };
}
