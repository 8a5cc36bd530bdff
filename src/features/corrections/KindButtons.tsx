import { kindWords } from '#core/entities/kindWords.ts';
import type { EntityKind } from '#core/story/story.ts';
import { Button } from '#ui/Button.tsx';

const kinds: readonly EntityKind[] = ['person', 'place', 'organisation', 'group', 'thing'];

type Props = { readonly current?: EntityKind | undefined; readonly onKind: (kind: EntityKind) => void };

/** Buttons to choose the kind of entity. */
export function KindButtons({ current, onKind }: Props) {
  return kinds.map((kind) => (
    <Button
      key={kind}
      size="compact"
      className="[&>svg]:text-kind"
      icon={kind}
      data-kind={kind}
      aria-pressed={current === undefined ? undefined : kind === current}
      onClick={() => onKind(kind)}
    >
      {upperFirst(kindWords[kind].one)}
    </Button>
  ));
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
