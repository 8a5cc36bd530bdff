import { useEffect } from 'react';
import { useStory } from '#session/useSession.ts';
import { pageMargins, printedDay } from './printedPage.ts';

/** While the page is printed, by our button or the browser's own, its pages have heads and feet, and its last line the day. */
export function usePrintedPage(): void {
  const { story } = useStory();
  useEffect(() => {
    let sheet: CSSStyleSheet | undefined;
    const before = () => {
      const address = `${location.origin}${location.pathname}`;
      const day = printedDay(new Date());
      after();
      sheet = new CSSStyleSheet();
      sheet.replaceSync(pageMargins({ ...story, address, day }));
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      // The last line of the foot, which is for print only.
      document.querySelector('.story-foot > :last-child')?.replaceChildren(`Printed from ${address}, ${day}`);
    };
    const after = () => {
      if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      after();
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [story]);
}
