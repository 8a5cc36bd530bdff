import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { classNames } from '#ui/classNames.ts';

/** Lengths (UTF-16 code units) past which the lines are too few: three at a phone's width, nine beside the picture. */
const phoneLength = 155;
const besideLength = 400;

type Props = { readonly length: number; readonly children: ReactNode };

/**
 * A few lines and "more" where the text is longer; whole where there is no script, in print, and once opened.
 * Whether it is longer is known once it is laid out; until then its length says it, so that the button, which
 * is in the page as it is sent, moves nothing by coming late.
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
