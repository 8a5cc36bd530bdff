import type { EntitySummary } from '#core/entities/entitySummaries.ts';
import { useDispatch, useSession } from '#session/useSession.ts';
import { classNames } from '#ui/classNames.ts';
import { Icon } from '#ui/Icon.tsx';
import { kindWords } from './kindWords.ts';
import { MentionNavigator } from './MentionNavigator.tsx';
import { useMentionTrack } from './useMentionTrack.ts';

const tick = 'absolute bottom-0 forced-color-adjust-none forced-colors:bg-[CanvasText]';
const other = '-ms-px h-1.5 w-0.5 bg-kind';
const here = '-ms-0.5 h-2.5 w-1 bg-ink';

/** Bar with the highlighted name, its role, and previous and next, within reach of a thumb. */
export function PeekBar({ summary }: { readonly summary: EntitySummary }) {
  const dispatch = useDispatch();
  const mention = useSession(({ shown }) => shown.address.mention);
  const places = useMentionTrack(summary.entity.id)?.places ?? [];
  const { entity, mentions } = summary;
  return (
    <div
      data-part="peek"
      className="relative grid h-[76px] grid-cols-[auto_minmax(0,1fr)_auto] grid-rows-[2.5rem_1rem] content-start items-center [&>svg]:me-[0.6rem] [&>svg]:text-kind max-narrow:[&>svg]:hidden print:hidden"
      data-kind={entity.kind}
    >
      <Icon name={kindWords[entity.kind].icon} size={18} />
      <button
        type="button"
        className="col-start-2 line-clamp-2 text-start font-semibold text-ui/[1.2]"
        onClick={() => dispatch({ kind: 'panelOpened', panel: 'people' })}
        aria-label={`${entity.name}, open its card`}
      >
        <bdi>{entity.name}</bdi>
      </button>
      <MentionNavigator compact name={entity.name} count={mentions.length} current={mention} />
      <p className="col-span-3 truncate text-ink-2 text-label/[1.2]">
        {entity.roles[0]?.text ?? kindWords[entity.kind].one}
      </p>
      <div className="absolute inset-x-0 bottom-1 h-2 border-rule border-b" aria-hidden="true">
        {places.map((place, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: the n-th tick is the n-th mention
            key={index}
            className={classNames(tick, index + 1 === mention ? here : other)}
            style={{ insetInlineStart: `${place * 100}%` }}
          />
        ))}
      </div>
    </div>
  );
}
