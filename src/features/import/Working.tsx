import { type RefObject, useEffect } from 'react';
import type { ImportStep } from '#data/importer/protocol.ts';
import { Button } from '#ui/Button.tsx';
import { ProgressSteps } from '#ui/ProgressSteps.tsx';

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

/** Import progress. Escape cancels, as does the button. */
export function Working({ heading, name, step, onCancel }: Props) {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onCancel();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onCancel]);
  const at = steps.findIndex((each) => each.step === step);
  return (
    <article className="col-story min-w-0 pt-12 max-tablet:pt-6">
      <h1 ref={heading} className="headline" tabIndex={-1}>
        {`Reading ${name}`}
      </h1>
      <div className="mt-6">
        <ProgressSteps steps={steps.map(({ words }) => words)} at={at} />
      </div>
      <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3">
        <Button onClick={onCancel}>Cancel</Button>
        <span className="animate-appear-late text-ink-2 text-label">Still working…</span>
      </p>
    </article>
  );
}
