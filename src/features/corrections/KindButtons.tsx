import type { EntityKind } from '#core/story/story.ts';
import { Icon } from '#ui/Icon.tsx';

const kinds: readonly { readonly kind: EntityKind; readonly words: string }[] = [
  { kind: 'person', words: 'Person' },
  { kind: 'place', words: 'Place' },
  { kind: 'organisation', words: 'Organisation' },
  { kind: 'group', words: 'Group' },
  { kind: 'thing', words: 'Thing' },
];

type Props = { readonly current?: EntityKind | undefined; readonly onKind: (kind: EntityKind) => void };

/** What a name is the name of. */
export function KindButtons({ current, onKind }: Props) {
  return kinds.map(({ kind, words }) => (
    <button
      key={kind}
      type="button"
      className="correct-button"
      data-kind={kind}
      aria-pressed={current === undefined ? undefined : kind === current}
      onClick={() => onKind(kind)}
    >
      <Icon name={kind} size={16} />
      {words}
    </button>
  ));
}
