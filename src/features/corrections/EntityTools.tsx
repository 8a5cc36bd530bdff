import type { Entity } from '#core/story/story.ts';
import type { Asked } from './AskedDialog.tsx';

type Props = {
  readonly entity: Entity;
  readonly canSplit: boolean;
  readonly onAsk: (asked: Asked) => void;
};

/** What can be said of the name that is lit, wherever it stands. */
export function EntityTools({ entity, canSplit, onAsk }: Props) {
  const ways = [
    { words: 'Rename…', kind: 'rename' },
    { words: 'Merge with…', kind: 'merge' },
    ...(canSplit ? [{ words: 'Split off…', kind: 'split' } as const] : []),
    { words: 'Describe…', kind: 'describe' },
    { words: 'Other kind…', kind: 'entityKind' },
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="correct-group" role="group" aria-label={`The name ${entity.name}`}>
      <p className="correct-subject" data-kind={entity.kind}>
        <bdi>{entity.name}</bdi>
        {entity.by === 'reader' && <span>, corrected by you</span>}
      </p>
      <div className="correct-row">
        {ways.map(({ words, kind }) => (
          <button key={kind} type="button" className="correct-button" onClick={() => onAsk({ kind, entity })}>
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
