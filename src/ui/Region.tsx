import { type ReactNode, useId } from 'react';
import { classNames } from './classNames.ts';
import { RegionHead } from './RegionHead.tsx';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onFold: () => void;
  readonly onClose: () => void;
  /** In the head, beside the title. */
  readonly tools?: ReactNode;
  /** Its share of the side. */
  readonly className?: string;
  readonly children: ReactNode;
};

/** A part of the side: a head that stays in sight, and a body with a scroll of its own. */
export function Region({ id, title, isOpen, onFold, onClose, tools, className, children }: Props) {
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
        {tools}
      </RegionHead>
      {/* The ends of a list that goes on are faded: no row is cut through its letters. */}
      <div
        className="region-body scroll-fade relative -mx-2 min-h-0 overflow-y-auto overscroll-contain px-2 pb-4 [scrollbar-color:var(--color-hairline)_transparent] [scrollbar-width:thin] group-data-[mode=sheet]/side:pb-8"
        id={bodyId}
        hidden={!isOpen}
        data-list=""
      >
        {children}
      </div>
    </section>
  );
}
