import type { ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
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
    <div
      className="grid justify-items-center gap-3 p-4 text-center in-[.viewer]:text-caption in-[.viewer]:text-viewer-ink-2"
      data-part="no-picture"
      role={onRetry && 'status'}
    >
      <Icon name="noPhoto" size={20} />
      <p>{children}</p>
      {onRetry && (
        <Button icon="retry" onClick={onRetry}>
          Retry
        </Button>
      )}
    </div>
  );
}
