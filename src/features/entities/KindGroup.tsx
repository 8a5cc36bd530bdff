import { Suspense } from 'react';
import type { EntitySummary } from '#core/entities/entitySummaries.ts';
import type { EntityId, EntityKind } from '#core/story/story.ts';
import { latePart } from '#session/latePart.tsx';
import { useSession } from '#session/useSession.ts';
import { classNames } from '#ui/classNames.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Icon } from '#ui/Icon.tsx';
import { EntityRow } from './EntityRow.tsx';
import { kindWords } from './kindWords.ts';

const ChosenName = latePart(async () => (await import('./nameParts.ts')).ChosenName);

type Props = {
  readonly kind: EntityKind;
  readonly entries: readonly EntitySummary[];
  /** The first group explains what the numbers count. */
  readonly isFirst: boolean;
  /** The name whose card to render; a deferred value, so that highlighting isn't delayed. */
  readonly cardFor: EntityId | undefined;
  readonly onSelect: (entity: EntityId, shift: boolean) => void;
  /** The reader is choosing a second name. */
  readonly isChoosing: boolean;
  readonly onChoose: (choosing: boolean) => void;
};

/** The names of one kind. The selected one shows its card. */
export function KindGroup({ kind, entries, isFirst, cardFor, onSelect, isChoosing, onChoose }: Props) {
  const { entity: selected, second } = useSession(({ shown }) => shown.address);
  const runsIn = kind !== 'person';
  return (
    <div
      className={classNames(
        'not-first:mt-2 not-first:border-hairline not-first:border-t not-first:pt-2',
        runsIn && 'tablet:flex tablet:flex-wrap tablet:items-baseline tablet:gap-x-3',
      )}
    >
      <h3
        className="flex min-h-6.5 items-baseline gap-[0.4em] text-ink-2 text-label max-tablet:min-h-9 max-tablet:items-center print:break-after-avoid tablet:[&>svg]:[translate:0_2px] [&>svg]:text-kind has-[.ms-auto]:basis-full"
        data-kind={kind}
      >
        <Icon name={kindWords[kind].icon} size={14} />
        {kindWords[kind].many} <span data-part="kind-count">{entries.length}</span>
        {isFirst && <span className="ms-auto">mentions in this story</span>}
      </h3>
      <ul
        className={classNames('max-tablet:divide-y max-tablet:divide-hairline', runsIn && 'tablet:contents')}
      >
        {entries.map((summary) => {
          const { entity } = summary;
          const isSelected = entity.id === selected;
          return (
            <li
              key={entity.id}
              id={`entity-${entity.id}`}
              className={classNames(isSelected && 'basis-full pt-1 pb-2 print:break-inside-avoid')}
              data-part="entry"
              data-kind={kind}
            >
              <EntityRow
                summary={summary}
                isSelected={isSelected}
                isSecond={entity.id === second}
                runsIn={runsIn && !isSelected}
                onSelect={onSelect}
              />
              {isSelected && (
                <div
                  className="mt-1.5 mb-2 border-kind border-s-2 ps-3.5 print:break-inside-avoid"
                  data-part="card"
                >
                  <ErrorBoundary region="Card">
                    <Suspense fallback={<p className="text-ink-2 text-label">…</p>}>
                      <ChosenName
                        summary={summary}
                        hasCard={cardFor === entity.id}
                        isChoosing={isChoosing}
                        onChoose={onChoose}
                      />
                    </Suspense>
                  </ErrorBoundary>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
