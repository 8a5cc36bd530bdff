import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type Props = {
  readonly title: string;
  readonly bodyId: string;
  readonly isOpen: boolean;
  readonly onFold: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** Title of a region of the side: folds it, or closes the sheet it stands in. */
export function RegionHead({ title, bodyId, isOpen, onFold, onClose, children }: Props) {
  return (
    <div className="region-head">
      <h2>
        <button type="button" className="fold" aria-expanded={isOpen} aria-controls={bodyId} onClick={onFold}>
          {title}
          <Icon name="down" size={14} />
        </button>
      </h2>
      {isOpen && children}
      {/* Shown in drawer and sheet only, where styles say so: it is there before a script is. */}
      <button
        type="button"
        className="icon-button sheet-close"
        aria-label="Close"
        data-close=""
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
