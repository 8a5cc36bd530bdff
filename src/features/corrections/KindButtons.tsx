import { kindWords } from '#core/entities/kindWords.ts';
import type { EntityKind } from '#core/story/story.ts';
import { Icon } from '#ui/Icon.tsx';

const kinds: readonly EntityKind[] = ['person', 'place', 'organisation', 'group', 'thing'];

type Props = { readonly current?: EntityKind | undefined; readonly onKind: (kind: EntityKind) => void };

/** What a name is the name of. */
export function KindButtons({ current, onKind }: Props) {
  return kinds.map((kind) => (
    <button
      key={kind}
      type="button"
      className="correct-button"
      data-kind={kind}
      aria-pressed={current === undefined ? undefined : kind === current}
      onClick={() => onKind(kind)}
    >
      <Icon name={kind} size={16} />
      {upperFirst(kindWords[kind].one)}
    </button>
  ));
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
