import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';

/** A `<dl>` ruled like a table; one column on a phone. */
export function FactList({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return <dl className={classNames('my-6 border-ink border-t', className)}>{children}</dl>;
}

export function Fact({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 border-hairline border-b py-3 tablet:grid-cols-[7rem_minmax(0,1fr)]">
      <dt className="pt-px text-ink-2 text-label/note">{term}</dt>
      <dd className="wrap-anywhere max-tablet:pt-1">{children}</dd>
    </div>
  );
}
