import type { OwnName } from '../corrections/nameFrom.ts';
import type { TextBlock } from '../story/blocks.ts';
import type { Entity, EntityId, Mention, Place, Story, StoryEvent, TimeExpression } from '../story/story.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { FoundName } from './names/findNames.ts';
import type { Resolved } from './resolve/resolved.ts';
import type { Sentence } from './sentence.ts';

/** A name with what it was found to mean. */
export type Use = FoundName & { readonly resolved: Resolved };

/** Which rule made a result, and whether it is sure of it: for reports and tests, as the story file has no field for rules. */
export type Trace = {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly what: 'mention' | 'role' | 'time' | 'event' | 'notice';
  readonly rule: string;
  readonly sure: boolean;
};

/** What the stages pass on and fill in; nothing in it is changed in place. */
export type StoryDraft = {
  readonly story: Story;
  readonly gazetteer: Gazetteer;
  readonly ownNames: readonly OwnName[];
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
  readonly events: readonly StoryEvent[];
  readonly photos: Story['photos'];
  readonly trail: readonly Trace[];
};

export type Stage = { readonly name: string; readonly run: (draft: StoryDraft) => StoryDraft };
