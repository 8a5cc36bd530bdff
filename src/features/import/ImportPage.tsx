import { useEffect, useRef } from 'react';
import { assertNever } from '#core/assertNever.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import type { HowToRead } from './howToRead.ts';
import { ImportErrorPage } from './ImportErrorPage.tsx';
import { Preview } from './Preview.tsx';
import { useDrop } from './useDrop.ts';
import { useImport } from './useImport.ts';
import { usePaste } from './usePaste.ts';
import { WaysIn } from './WaysIn.tsx';
import { Working } from './Working.tsx';

/** Opens the story, after saving it unless `how` is 'read'. If saving fails, returns the error and opens nothing. */
export type OnRead = (
  imported: ImportedArticle,
  source: readonly ImportFile[],
  how: HowToRead,
) => Promise<LibraryError | undefined>;

/** The import page: asks for an article, shows progress, then a preview or an error. */
export function ImportPage({ onRead }: { onRead: OnRead }) {
  const { state, ask, importSource, importFiles, addPictures } = useImport();
  const heading = useFocusAfter(state.phase);
  usePaste({ ask, importSource, importFiles });
  const isOver = useDrop(importFiles);
  switch (state.phase) {
    case 'asking':
      return (
        <WaysIn
          heading={heading}
          note={state.note}
          isOver={isOver}
          ask={ask}
          importSource={importSource}
          importFiles={importFiles}
        />
      );
    case 'working':
      return (
        <Working heading={heading} name={state.name} step={state.step} onCancel={() => ask('cancelled')} />
      );
    case 'failed':
      return <ImportErrorPage heading={heading} error={state.error} onAgain={() => ask()} />;
    case 'ready':
      return (
        <Preview
          key={String(state.isFixed)}
          heading={heading}
          imported={state.imported}
          source={state.source}
          isFixed={state.isFixed}
          onFixEncoding={() => importSource(state.source, { fixEncoding: true })}
          onRead={(how) => onRead(state.imported, state.source, how)}
          onAgain={() => ask()}
          onAddPictures={addPictures}
        />
      );
    default:
      return assertNever(state);
  }
}

/** Moves focus to the heading when the phase changes, so screen readers read it and Tab continues from there. */
function useFocusAfter(phase: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(phase);
  useEffect(() => {
    if (shown.current === phase) return;
    shown.current = phase;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, [phase]);
  return heading;
}
