import { useEffect, useRef } from 'react';
import { readPasted } from './pasted.ts';
import type { Import } from './useImport.ts';

/**
 * Imports content pasted anywhere on the page. In a field that already has text, paste works as usual, so an article
 * can be assembled from several copies.
 */
export function usePaste(
  { ask, importSource, importFiles }: Pick<Import, 'ask' | 'importSource' | 'importFiles'>,
  onText: (text: string) => void,
): void {
  const latest = useRef({ ask, importSource, importFiles, onText });
  useEffect(() => {
    latest.current = { ask, importSource, importFiles, onText };
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (!clipboardData || (target instanceof HTMLTextAreaElement && target.value.trim() !== '')) return;
      const { ask, importSource, importFiles, onText } = latest.current;
      const pasted = readPasted({
        html: clipboardData.getData('text/html'),
        text: clipboardData.getData('text/plain'),
      });
      const files = [...clipboardData.files];
      if (pasted.kind === 'article') {
        onText(clipboardData.getData('text/plain'));
        importSource([pasted.file]);
      } else if (files.length > 0) importFiles(files);
      else ask(pasted.kind);
      if (pasted.kind !== 'article') event.preventDefault();
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, []);
}
