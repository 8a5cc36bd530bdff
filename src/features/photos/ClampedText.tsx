import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';

type Props = {
  /** Of the text, in UTF-16 units: tells before anything is measured whether it is too long. */
  readonly length: number;
  readonly children: ReactNode;
};

/** Three lines of a caption hold about so many units on a phone and where the story has its full width. */
const narrowest = 150;
const widest = 270;

/** Three lines and "more" where the text is longer; whole where there is no script, in print, and once opened. */
export function ClampedText({ length, children }: Props) {
  const id = useId();
  const text = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(false);
  const [isLong, setIsLong] = useState<boolean>();

  useLayoutEffect(() => {
    const element = text.current;
    if (!element) return;
    const measure = () =>
      setIsLong(element.scrollHeight > element.clientHeight + 1 || element.dataset.open === '');
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <>
      <p className="shows clamped" id={id} ref={text} data-open={open ? '' : undefined}>
        {children}
      </p>
      {(isLong ?? length > narrowest) && (
        <button
          type="button"
          className="text-button caption-more script-only"
          data-guess={isLong === undefined && length <= widest ? 'narrow' : undefined}
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
