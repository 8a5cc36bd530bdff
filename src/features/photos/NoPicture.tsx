import type { ReactNode } from 'react';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  /** Why there is none. */
  readonly children: ReactNode;
  /** Where it may come at another try. */
  readonly onRetry?: (() => void) | undefined;
};

/** Words in the place of a picture; the parent gives it its box. */
export function NoPicture({ children, onRetry }: Props) {
  return (
    <div className="no-picture" role={onRetry && 'status'}>
      <Icon name="noPhoto" size={20} />
      <p>{children}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          <Icon name="retry" />
          Retry
        </button>
      )}
    </div>
  );
}
