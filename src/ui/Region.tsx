import { type ReactNode, useId } from 'react';
import { classNames } from './classNames.ts';
import { RegionHead } from './RegionHead.tsx';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onFold: () => void;
  readonly onClose: () => void;
  /** Shown in the head beside the title. */
  readonly tools?: ReactNode;
  /** Shown instead while it is folded: what is in it. */
  readonly summary?: string | undefined;
  /** Classes for its share of the side's height. */
  readonly className?: string;
  readonly children: ReactNode;
};

/** A section of the side: a fixed head and a body that scrolls. */
export function Region({ id, title, isOpen, onFold, onClose, tools, summary, className, children }: Props) {
  const bodyId = useId();
  return (
    <section
      className={classNames(
        'region flex min-h-0 flex-col border-ink border-t focus-none group-data-[mode=peek]/side:hidden group-data-[mode=sheet]/side:flex-1 group-data-[mode=sheet]/side:border-t-0',
        className,
      )}
      id={id}
      aria-label={title}
      tabIndex={-1}
    >
      <RegionHead title={title} bodyId={bodyId} isOpen={isOpen} onFold={onFold} onClose={onClose}>
        {isOpen ? tools : summary && <span className="text-ink-2 text-label">{summary}</span>}
      </RegionHead>
      {/* Fades the ends of a list that scrolls, so that no row is cut through its letters. */}
      <div
        className={classNames(
          'region-body scroll-fade relative -mx-2 min-h-0 overflow-y-auto overscroll-contain px-2 group-data-[mode=sheet]/side:pb-8',
          // Without scripts, on paper and in a phone's sheet all is shown.
          !isOpen && 'tablet:scripted:not-print:hidden',
        )}
        id={bodyId}
        data-list=""
      >
        {children}
      </div>
    </section>
  );
}
