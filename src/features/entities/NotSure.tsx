import { type ComponentProps, useState } from 'react';
import { type EntitySummary, groupEntities } from '#core/entities/entitySummaries.ts';
import { useSession } from '#session/useSession.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Icon } from '#ui/Icon.tsx';
import { KindGroup } from './KindGroup.tsx';

type Props = Omit<ComponentProps<typeof KindGroup>, 'kind' | 'entries' | 'isFirst'> & {
  readonly entries: readonly EntitySummary[];
  /** The reader has searched for them. */
  readonly isFound: boolean;
};

/** Names whose every mention may be something else: folded away, and open while one of them is chosen or searched for. */
export function NotSure({ entries, isFound, ...shared }: Props) {
  const [isOpened, setIsOpened] = useState(false);
  const hasSelected = useSession(({ shown: { address } }) =>
    entries.some(({ entity: { id } }) => id === address.entity || id === address.second),
  );
  return (
    <Disclosure
      className="mt-2 border-hairline border-t pt-2 first:mt-0 first:border-t-0 first:pt-0"
      titleClassName="flex w-full! min-h-6.5 items-center gap-[0.4em] text-ink-2 text-label hover:text-ink in-open:[&>svg:last-child]:rotate-180 print:[&>svg:last-child]:hidden"
      open={isOpened || isFound || hasSelected}
      onToggle={({ currentTarget }) => setIsOpened(currentTarget.open)}
      title={
        <>
          <Icon name="unverified" size={14} />
          <span className="flex-none">
            Not sure <span data-part="kind-count">{entries.length}</span>
          </span>
          <span className="ms-1 me-auto truncate">
            <bdi>{entries.map(({ entity }) => entity.name).join(', ')}</bdi>
          </span>
          <Icon name="down" size={14} />
        </>
      }
    >
      {groupEntities(entries, 'appearance').map(({ kind, entries: ofKind }) => (
        <KindGroup key={kind} kind={kind} entries={ofKind} isFirst={false} {...shared} />
      ))}
    </Disclosure>
  );
}
