import { useDispatch } from '#session/useSession.ts';
import { Stepper } from '#ui/Stepper.tsx';

type Props = {
  readonly name: string;
  readonly count: number;
  /** 1-based; undefined until the reader goes to one. */
  readonly current: number | undefined;
  /** In the peek bar. */
  readonly compact?: boolean;
};

/** "3 of 18" with buttons for the previous and next mention in page order. */
export function MentionNavigator({ name, count, current, compact = false }: Props) {
  const dispatch = useDispatch();
  return (
    <Stepper
      label={`Mentions of ${name}`}
      one="mention"
      compact={compact}
      onStep={(by) => dispatch({ kind: 'mentionStepped', by })}
      onClear={() => dispatch({ kind: 'layerClosed', layer: 'entity' })}
    >
      {current ? (
        `${current} of ${count}`
      ) : (
        // A phone's room is for the name.
        <>
          {count}{' '}
          <span className={compact ? 'max-[26rem]:sr-only' : ''}>{count === 1 ? 'mention' : 'mentions'}</span>
        </>
      )}
    </Stepper>
  );
}
