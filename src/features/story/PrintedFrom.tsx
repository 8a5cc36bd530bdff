import { useEffect, useRef } from 'react';

/** Print only. Filled in on the client, because prerendering doesn't know the site's origin. */
export function PrintedFrom() {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.replaceChildren(`Printed from ${location.origin}${location.pathname}`);
  }, []);
  return <p ref={line} className="hidden text-label print:block" />;
}
