import type { OwnName } from '../corrections/nameFrom.ts';
import type { OwnSource } from '../corrections/sourceFrom.ts';
import type { TextBlock } from '../story/blocks.ts';
import type { Entity, EntityId, Mention, Place, Story, StoryEvent, TimeExpression } from '../story/story.ts';
import type { Told } from './attribution/toSources.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { FoundName } from './names/findNames.ts';
import type { Resolved } from './resolve/resolved.ts';
import type { Sentence } from './sentence.ts';

/** A name with the entity it resolves to. */
export type Use = FoundName & { readonly resolved: Resolved };

/** Which rule made a result and whether it is sure; for reports and tests, since the story format has no field for it. */
export type Trace = {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly what: 'mention' | 'role' | 'time' | 'source' | 'event' | 'notice';
  readonly rule: string;
  readonly sure: boolean;
};

/** The intermediate result that stages pass on. Immutable: each stage returns a new one. */
export type StoryDraft = {
  readonly story: Story;
  readonly gazetteer: Gazetteer;
  readonly ownNames: readonly OwnName[];
  readonly ownSources: readonly OwnSource[];
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly FoundName[];
  readonly uses: readonly Use[];
  readonly entities: readonly Entity[];
  /** For each entity the key (`resolved.key`) that its uses share. */
  readonly keys: ReadonlyMap<EntityId, string>;
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
  readonly times: readonly TimeExpression[];
  readonly sources: Story['sources'];
  readonly attributions: Story['attributions'];
  readonly told: readonly Told[];
  readonly events: readonly StoryEvent[];
  readonly photos: Story['photos'];
  readonly trail: readonly Trace[];
};

export type Stage = { readonly name: string; readonly run: (draft: StoryDraft) => StoryDraft };
