import { Stepper } from '#ui/Stepper.tsx';
import { useSourceSteps } from './useSources.ts';

type Props = {
  readonly name: string;
  readonly count: number;
  /** 1-based; undefined until the reader goes to one. */
  readonly current: number | undefined;
  /** In the peek bar. */
  readonly compact?: boolean;
};

/** "2 of 5" with buttons for the previous and next sentence of a source. */
export function ClaimStepper({ name, count, current, compact = false }: Props) {
  const { step, clear } = useSourceSteps();
  return (
    <Stepper label={`Sentences of ${name}`} one="sentence" compact={compact} onStep={step} onClear={clear}>
      {current ? (
        `${current} of ${count}`
      ) : (
        <>
          {count}{' '}
          <span className={compact ? 'max-[26rem]:sr-only' : ''}>
            {count === 1 ? 'sentence' : 'sentences'}
          </span>
        </>
      )}
    </Stepper>
  );
}
