import { type RefObject, useEffect } from 'react';
import type { ImportStep } from '#data/importer/protocol.ts';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly name: string;
  readonly step: ImportStep;
  readonly onCancel: () => void;
};

const steps: readonly { readonly step: ImportStep; readonly words: string }[] = [
  { step: 'opening', words: 'Opening' },
  { step: 'reading', words: 'Reading the page' },
  { step: 'names', words: 'Finding names and dates' },
];

/** What is being done, and a way to stop it, by Escape as well. */
export function Working({ heading, name, step, onCancel }: Props) {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onCancel();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onCancel]);
  const at = steps.findIndex((each) => each.step === step);
  return (
    <article className="import">
      <h1 ref={heading} className="headline" tabIndex={-1}>
        Reading {name}
      </h1>
      <ol className="import-steps">
        {steps.map(({ step: each, words }, i) => (
          <li key={each} aria-current={i === at ? 'step' : undefined} data-done={i < at || undefined}>
            {words}
            {i === at && '…'}
          </li>
        ))}
      </ol>
      <p className="sr-only" role="status">
        {steps[at]?.words}…
      </p>
      <p className="fault-acts">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <span className="import-slow">This takes longer than most articles do.</span>
      </p>
    </article>
  );
}
