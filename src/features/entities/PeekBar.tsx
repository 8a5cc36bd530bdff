import type { EntitySummary } from '#core/entities/entitySummaries.ts';
import { useDispatch, useSession } from '#session/useSession.ts';
import { Icon } from '#ui/Icon.tsx';
import { kindWords } from './kindWords.ts';
import { MentionNavigator } from './MentionNavigator.tsx';
import { useMentionTrack } from './useMentionTrack.ts';

/** One name, its role and count, previous and next: all in reach of one thumb while reading. */
export function PeekBar({ summary }: { readonly summary: EntitySummary }) {
  const dispatch = useDispatch();
  const mention = useSession(({ shown }) => shown.address.mention);
  const places = useMentionTrack(summary.entity.id)?.places ?? [];
  const { entity, mentions } = summary;
  return (
    <div className="peek" data-kind={entity.kind}>
      <Icon name={kindWords[entity.kind].icon} size={18} />
      <button
        type="button"
        className="peek-name"
        onClick={() => dispatch({ kind: 'panelOpened', panel: 'people' })}
        aria-label={`${entity.name}, open its card`}
      >
        <bdi>{entity.name}</bdi>
      </button>
      <MentionNavigator compact name={entity.name} count={mentions.length} current={mention} />
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
