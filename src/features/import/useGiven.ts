import { useEffect, useRef } from 'react';
import { takeHanded } from '#data/importer/handedArticle.ts';
import { onOpenedFiles, takeShared } from '#data/importer/sharedArticle.ts';
import { readPasted } from './pasted.ts';
import type { Import } from './useImport.ts';

/**
 * Imports what was pasted on the front page, shared with the installed app, or opened with it, as if it had been pasted or
 * dropped here.
 */
export function useGiven(
  { ask, importSource, importFiles }: Pick<Import, 'ask' | 'importSource' | 'importFiles'>,
  onText: (text: string) => void,
): void {
  const latest = useRef({ ask, importSource, importFiles, onText });
  useEffect(() => {
    latest.current = { ask, importSource, importFiles, onText };
  });
  useEffect(() => {
    const handed = takeHanded();
    if (!handed) return;
    const { ask, importSource, onText } = latest.current;
    const pasted = readPasted(handed);
    onText(handed.text);
    if (pasted.kind === 'article') importSource([pasted.file]);
    else ask(pasted.kind);
  }, []);
  useEffect(() => {
    onOpenedFiles((files) => latest.current.importFiles(files));
    takeShared().then(
      (shared) => {
        if (!shared) return;
        const { ask, importSource, importFiles } = latest.current;
        const { files, title, text } = shared;
        if (files.length > 0) return importFiles(files);
        const alone = readPasted({ html: '', text });
        if (alone.kind !== 'article') return ask(alone.kind);
        const headed = readPasted({ html: '', text: withTitle(title, text) });
        if (headed.kind === 'article') importSource([headed.file]);
      },
      () => latest.current.ask('nothing'),
    );
  }, []);
}

/** Many apps give a title that is the text's first line, or its beginning. */
function withTitle(title: string, text: string): string {
  return title === '' || text.startsWith(title) ? text : `${title}\n\n${text}`;
}
