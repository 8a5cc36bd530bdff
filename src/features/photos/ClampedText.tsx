import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';

/** Lengths (UTF-16 code units) past which three lines are too few: at a phone's width, and at a full column's. */
const narrowLength = 155;
const wideLength = 300;

type Props = { readonly length: number; readonly children: ReactNode };

/**
 * Three lines and "more" where the text is longer; whole where there is no script, in print, and once opened.
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
      <p className="shows clamped" id={id} ref={text} data-open={open ? '' : undefined}>
        {children}
      </p>
      {(measured ?? length > narrowLength) && (
        <button
          type="button"
          className="text-button caption-more script-only"
          data-guess={measured === undefined && length <= wideLength ? 'narrow' : undefined}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Less' : 'More'}
        </button>
      )}
    </>
  );
}
