import type { EntitySummary } from '#core/entities/entitySummaries.ts';
import { Icon } from '#ui/Icon.tsx';
import { kindWords } from './kindWords.ts';
import { MentionNavigator } from './MentionNavigator.tsx';

type Props = {
  readonly summary: EntitySummary;
  readonly mention: number | undefined;
  /** Where the mentions stand in the story, each 0 to 1. */
  readonly places: readonly number[];
  readonly onStep: (by: 1 | -1) => void;
  readonly onClear: () => void;
  readonly onOpen: () => void;
};

/** One name, its role and count, previous and next: all in reach of one thumb while reading. */
export function PeekBar({ summary, mention, places, onStep, onClear, onOpen }: Props) {
  const { entity, mentions } = summary;
  return (
    <div className="peek" data-kind={entity.kind}>
      <Icon name={kindWords[entity.kind].icon} size={18} />
      <button
        type="button"
        className="peek-name"
        onClick={onOpen}
        aria-label={`${entity.name}, open its card`}
      >
        <bdi>{entity.name}</bdi>
      </button>
      <MentionNavigator
        compact
        name={entity.name}
        count={mentions.length}
        current={mention}
        onStep={onStep}
        onClear={onClear}
      />
      <p className="peek-role">{entity.roles[0]?.text ?? kindWords[entity.kind].one}</p>
      <div className="peek-strip" aria-hidden="true">
        {places.map((place, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: the n-th tick is the n-th mention
            key={index}
            className={index + 1 === mention ? 'is-current' : undefined}
            style={{ insetInlineStart: `${place * 100}%` }}
          />
        ))}
      </div>
    </div>
  );
}
