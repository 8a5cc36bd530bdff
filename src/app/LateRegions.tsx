import { type MouseEvent, type ReactNode, type UIEvent, useLayoutEffect, useRef } from 'react';

type Props = {
  /** Undefined while the code of the regions is not here. */
  readonly children: ReactNode;
  readonly isMissing: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
};

/**
 * Names and timeline. Until their code is here the prerendered ones stand, untouched by React; a list that was
 * scrolled meanwhile stays where it is.
 */
export function LateRegions({ children, isMissing, onRetry, onClose }: Props) {
  const isLive = children !== undefined;
  const scrolled = useRef(new Map<string, number>());
  const keepScroll = ({ target }: UIEvent) => {
    const region = target instanceof Element && target.closest('.region');
    if (region) scrolled.current.set(region.id, target.scrollTop);
  };
  const closeAlready = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('.sheet-close')) onClose();
  };
  useLayoutEffect(() => {
    if (!isLive) return;
    for (const [id, top] of scrolled.current)
      document.querySelector(`#${CSS.escape(id)} > .region-body`)?.scrollTo({ top, behavior: 'instant' });
  }, [isLive]);

  if (isLive)
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside is what is pressed */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div
        key="still"
        className="regions"
        onScrollCapture={keepScroll}
        onClick={closeAlready}
        suppressHydrationWarning
      >
        {''}
      </div>
    </>
  );
}
