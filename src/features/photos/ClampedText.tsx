import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { classNames } from '#ui/classNames.ts';

/** In UTF-16 code units: text longer than this is clamped, at three lines on a phone or nine beside the picture. */
const phoneLength = 155;
const besideLength = 400;

type Props = { readonly length: number; readonly children: ReactNode };

/**
 * Text clamped to a few lines, with a "More" button. Not clamped without JavaScript, in print, or once expanded.
 * Whether it overflows is measured after layout. Until then the length decides, so that the prerendered page includes
 * the button and nothing shifts.
 */
export function ClampedText({ length, children }: Props) {
  const id = useId();
  const text = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(false);
  const [measured, setMeasured] = useState<boolean>();

  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return;
    const measure = () =>
      setMeasured(element.scrollHeight > element.clientHeight + 1 || element.dataset.open === '');
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <>
      <p
        data-part="shows"
        className="clamped text-pretty"
        id={id}
        ref={text}
        data-open={open ? '' : undefined}
        // Tab may reach a name in a line that is cut.
        onFocus={({ target }) => {
          if (target.matches(':focus-visible')) setOpen(true);
        }}
      >
        {children}
      </p>
      {(measured ?? length > phoneLength) && (
        <Button
          look="quiet"
          className={classNames(
            'script-only underline print:hidden',
            measured === undefined && length <= besideLength && 'tablet:hidden',
          )}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Less' : 'More'}
        </Button>
      )}
    </>
  );
}
