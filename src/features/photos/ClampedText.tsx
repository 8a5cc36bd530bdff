import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';

/** Three lines and "more" where the text is longer; whole where there is no script, in print, and once opened. */
export function ClampedText({ children }: { children: ReactNode }) {
  const id = useId();
  const text = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(false);
  const [isLong, setIsLong] = useState(false);

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
      {isLong && (
        <button
          type="button"
          className="text-button caption-more"
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
