import type { EntitySummary } from '#core/entities/entitySummaries.ts';
import { useDispatch, useSession } from '#session/useSession.ts';
import { PeekFrame } from '#ui/PeekFrame.tsx';
import { kindWords } from './kindWords.ts';
import { MentionNavigator } from './MentionNavigator.tsx';
import { useMentionTrack } from './useMentionTrack.ts';

/** The bar at the foot for a highlighted name. */
export function PeekBar({ summary }: { readonly summary: EntitySummary }) {
  const dispatch = useDispatch();
  const mention = useSession(({ shown }) => shown.address.mention);
  const { entity, mentions } = summary;
  const places = useMentionTrack(entity.id) ?? [];
  const { icon, one } = kindWords[entity.kind];
  return (
    <PeekFrame
      kind={entity.kind}
      icon={icon}
      title={entity.name}
      line={entity.roles[0]?.text ?? one}
      stepper={<MentionNavigator compact name={entity.name} count={mentions.length} current={mention} />}
      places={places}
      current={mention}
      onOpen={() => dispatch({ kind: 'panelOpened', panel: 'people' })}
    />
  );
}
