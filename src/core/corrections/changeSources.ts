import type { EntityId, Source, SourceId, Story } from '../story/story.ts';
import type { AnchorText } from './anchor.ts';
import { type CorrectionOf, done, missingSource, type Outcome } from './outcome.ts';
import { replaceSource } from './references.ts';
import { findSource } from './targets.ts';

/** The source with this label and kind, or a new one. */
export function sourceOf(
  story: Story,
  { id, label, as }: CorrectionOf<'newSource'>,
): readonly [Source, Story] {
  const known = story.sources.find((source) => source.label === label && source.kind === as);
  if (known) return [known, story];
  const entity = entityCalled(story, label);
  const source: Source = {
    id: `reader-${id}` as SourceId,
    kind: as,
    label,
    ...(entity !== undefined && { entities: [entity] }),
    by: 'reader',
  };
  return [source, { ...story, sources: [...story.sources, source] }];
}

export function changeSource(
  story: Story,
  source: Source,
  correction: CorrectionOf<'renameSource' | 'sourceKind'>,
): Story {
  if (correction.kind === 'sourceKind') return put(story, { ...source, kind: correction.as, by: 'reader' });
  const { label } = correction;
  const entity = entityCalled(story, label);
  return put(story, {
    ...source,
    label,
    ...(entity !== undefined && !source.entities?.includes(entity) && { entities: [entity] }),
    by: 'reader',
  });
}

/** The source that remains keeps who it stands for; if nobody is known, it gets that from the other. */
export function mergeSources(
  story: Story,
  text: AnchorText,
  correction: CorrectionOf<'mergeSource'>,
): Outcome {
  const source = findSource(story, text, correction.source);
  const into = findSource(story, text, correction.into);
  if (!source || !into) return missingSource((source ? correction.into : correction.source).label);
  if (source.id === into.id) return done(story);
  const entities = into.entities ?? source.entities;
  const kept = put(story, { ...into, ...(entities && { entities }), by: 'reader' });
  return done(replaceSource(kept, source.id, into.id));
}

function put(story: Story, source: Source): Story {
  return {
    ...story,
    sources: story.sources.map((other) => (other.id === source.id ? source : other)),
  };
}

/** The only name of the story that is exactly this; a source must not be taken for someone else. */
function entityCalled({ entities }: Story, label: string): EntityId | undefined {
  const called = entities.filter(
    ({ name, aliases }) => name === label || aliases.some(({ text }) => text === label),
  );
  return called.length === 1 ? called[0]?.id : undefined;
}
