import type { ReactNode } from 'react';

type Props = {
  /** Undefined while the code of the regions is not here. */
  readonly children: ReactNode;
  readonly isMissing: boolean;
  readonly onRetry: () => void;
};

/** Names and timeline. Until their code is here the prerendered ones stand, untouched by React. */
export function LateRegions({ children, isMissing, onRetry }: Props) {
  if (children !== undefined)
    return (
      <div key="live" className="regions">
        {children}
      </div>
    );
  return (
    <>
      {isMissing && (
        <p className="region-missing" role="alert">
          Names and dates can be read here, but not opened: a part of the page did not arrive.{' '}
          <button type="button" className="text-button" onClick={onRetry}>
            Retry
          </button>
        </p>
      )}
      {/* A text, even an empty one, is what React leaves as it finds it. */}
      <div key="still" className="regions" suppressHydrationWarning>
        {''}
      </div>
    </>
  );
}
