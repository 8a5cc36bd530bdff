import type { EntityId } from '#core/story/story.ts';
import { TextRuler } from '#session/TextRuler.tsx';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { useMentionTrack } from './useMentionTrack.ts';

/** The ruler's ticks for the mentions of the highlighted names. A click goes to the nearest mention. */
export function MentionTicks({ entity }: { readonly entity: EntityId }) {
  const dispatch = useDispatch();
  const { entities } = useStory().story;
  const { mention, second } = useSession(({ shown }) => shown.address);
  const places = useMentionTrack(entity);
  const others = useMentionTrack(second);
  const kindOf = (id: EntityId | undefined) => entities.find((one) => one.id === id)?.kind ?? 'thing';
  if (!places) return null;
  return (
    <TextRuler
      track={{ kind: kindOf(entity), places }}
      current={mention}
      second={others && { kind: kindOf(second), places: others }}
      onJump={(n) => dispatch({ kind: 'mentionChosen', entity, mention: n })}
    />
  );
}
