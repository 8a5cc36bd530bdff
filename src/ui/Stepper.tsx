import { ChevronUp } from 'lucide';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import { IconButton } from './IconButton.tsx';

type Props = {
  /** "Mentions of Kim Jong Un" */
  readonly label: string;
  /** What the buttons step through: "mention". */
  readonly one: string;
  /** "2 of 5", or how many there are. */
  readonly children: ReactNode;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClear: () => void;
  /** For the bar at a phone's foot: arrows up and down. */
  readonly compact?: boolean;
};

/** Where one is among the marked places of the text, with buttons for the previous and next in page order. */
export function Stepper({ label, one, children, onStep, onClear, compact = false }: Props) {
  const button = compact ? 'h-10! w-target!' : 'max-tablet:size-target';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      data-part="navigator"
      className={classNames('flex items-center print:hidden', compact ? '-me-3' : '-ms-2 gap-1')}
      role="group"
      aria-label={label}
    >
      <IconButton
        label={`Previous ${one}`}
        icon={compact ? ChevronUp : 'previous'}
        mirrored={!compact}
        className={button}
        onClick={() => onStep(-1)}
      />
      <p
        className={classNames(
          'text-center font-semibold',
          compact ? '-order-1 whitespace-nowrap px-2 text-caption' : 'min-w-[4.5em]',
        )}
        role="status"
      >
        {children}
      </p>
      <IconButton
        label={`Next ${one}`}
        icon={compact ? 'down' : 'next'}
        mirrored={!compact}
        className={button}
        onClick={() => onStep(1)}
      />
      {compact ? (
        <IconButton label="Clear highlight" icon="close" className={button} onClick={onClear} />
      ) : (
        <Button look="quiet" icon="close" className="ms-auto" aria-label="Clear highlight" onClick={onClear}>
          Clear
        </Button>
      )}
    </div>
  );
}
