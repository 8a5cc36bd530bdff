import { classNames } from './classNames.ts';

type Props = {
  readonly steps: readonly string[];
  /** Index of the current step; earlier steps are done. */
  readonly at: number;
};

/** The steps of a task; screen readers announce each one. */
export function ProgressSteps({ steps, at }: Props) {
  return (
    <>
      <ol className="grid gap-2 text-ink-2">
        {steps.map((words, i) => (
          <li
            key={words}
            className={classNames(
              'border-s-3 ps-4',
              i === at ? 'border-ink font-medium text-ink' : i < at ? 'border-rule' : 'border-hairline',
            )}
            aria-current={i === at ? 'step' : undefined}
          >
            {words}
            {i === at && '…'}
          </li>
        ))}
      </ol>
      <p className="sr-only" role="status">
        {steps[at]}…
      </p>
    </>
  );
}
