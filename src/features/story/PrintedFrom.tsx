import { useEffect, useRef } from 'react';

/** On paper only. The browser alone knows where the page lives, so a page that is sent says nothing of it. */
export function PrintedFrom() {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.replaceChildren(`Printed from ${location.origin}${location.pathname}`);
  }, []);
  return <p ref={line} className="hidden text-label print:block" />;
}
