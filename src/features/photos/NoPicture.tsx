import type { ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  /** The reason. */
  readonly children: ReactNode;
  /** Set if loading can be tried again. */
  readonly onRetry?: (() => void) | undefined;
};

/** Message in place of a picture; the parent sets its size. */
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
