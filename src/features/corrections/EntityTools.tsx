import type { Entity } from '#core/story/story.ts';
import { Button } from '#ui/Button.tsx';
import type { Asked } from './AskedDialog.tsx';

type Props = {
  readonly entity: Entity;
  readonly canSplit: boolean;
  readonly onAsk: (asked: Asked) => void;
};

/** Corrections to the highlighted name, in all its mentions. */
export function EntityTools({ entity, canSplit, onAsk }: Props) {
  const ways = [
    { words: 'Rename…', kind: 'rename' },
    { words: 'Merge with…', kind: 'merge' },
    ...(canSplit ? [{ words: 'Separate…', kind: 'split' } as const] : []),
    { words: 'Edit role…', kind: 'describe' },
    { words: 'Change type…', kind: 'entityKind' },
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="border-hairline border-t py-2" role="group" aria-label={`The name ${entity.name}`}>
      <p className="font-semibold [&>span]:font-normal [&>span]:text-ink-2" data-kind={entity.kind}>
        <bdi>{entity.name}</bdi>
        {entity.by === 'reader' && <span>, corrected by you</span>}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {ways.map(({ words, kind }) => (
          <Button key={kind} size="compact" onClick={() => onAsk({ kind, entity })}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
