import type { EntityKind } from '#core/story/story.ts';
import { Button } from '#ui/Button.tsx';

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
    <Button
      key={kind}
      size="compact"
      className="[&>svg]:text-kind"
      icon={kind}
      data-kind={kind}
      aria-pressed={current === undefined ? undefined : kind === current}
      onClick={() => onKind(kind)}
    >
      {words}
    </Button>
  ));
}
