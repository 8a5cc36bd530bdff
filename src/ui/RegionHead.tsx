import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

type Props = {
  readonly title: string;
  readonly bodyId: string;
  readonly isOpen: boolean;
  readonly onFold: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** The title of a region: folds it, or closes the sheet it is in. */
export function RegionHead({ title, bodyId, isOpen, onFold, onClose, children }: Props) {
  return (
    <div className="region-head flex min-h-9.5 flex-none items-center gap-x-3 max-tablet:min-h-11 group-data-[mode=drawer]/side:min-h-13 max-[18.75rem]:flex-wrap">
      <h2 className="me-auto text-title max-tablet:text-base">
        <button
          type="button"
          className="inline-flex min-h-6 items-center gap-1 max-tablet:layered:pointer-events-none"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={onFold}
        >
          {title}
          <span className="text-ink-2 in-aria-[expanded=false]:-rotate-90 max-tablet:layered:hidden print:hidden">
            <Icon name="down" size={14} />
          </span>
        </button>
      </h2>
      {children}
      {/* Rendered before any script: the app may load after the first tap. */}
      <span className="-me-3 hidden group-data-[mode=drawer]/side:not-in-[#people]:hidden! layered:block">
        <IconButton label="Close" icon="close" className="size-target" data-close="" onClick={onClose} />
      </span>
    </div>
  );
}
