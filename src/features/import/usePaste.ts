import { useEffect, useRef } from 'react';
import { readPasted } from './pasted.ts';
import type { Import } from './useImport.ts';

/** The id of the field for the article's text. */
export const articleField = 'import-text';

/**
 * Imports content pasted anywhere on the page. In the article's field, if it has text already, and in all other fields,
 * paste works as usual, so that an article can be assembled from several copies, and a headline typed.
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
      if (!clipboardData || isTyping(target)) return;
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

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement && target.id === articleField) return target.value.trim() !== '';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
