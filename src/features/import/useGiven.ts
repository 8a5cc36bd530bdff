import { useEffect, useRef } from 'react';
import { onOpenedFiles, takeShared } from '#data/importer/sharedArticle.ts';
import { readPasted } from './pasted.ts';
import type { Import } from './useImport.ts';

/** Imports what was shared with the installed app, or opened with it, as if it had been pasted or dropped. */
export function useGiven({
  ask,
  importSource,
  importFiles,
}: Pick<Import, 'ask' | 'importSource' | 'importFiles'>): void {
  const latest = useRef({ ask, importSource, importFiles });
  useEffect(() => {
    latest.current = { ask, importSource, importFiles };
  });
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
