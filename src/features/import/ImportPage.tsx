import { useCallback, useEffect, useMemo, useRef } from 'react';
import { assertNever } from '#core/assertNever.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import { useSecondStep } from '#ui/useSecondStep.ts';
import type { HowToRead } from './howToRead.ts';
import { ImportErrorPage } from './ImportErrorPage.tsx';
import type { AskingNote, ImportState } from './importState.ts';
import { Preview } from './Preview.tsx';
import { Queue } from './Queue.tsx';
import { useDrop } from './useDrop.ts';
import { type Import, useImport } from './useImport.ts';
import { usePaste } from './usePaste.ts';
import { type OnSave, useQueue } from './useQueue.ts';
import { WaysIn } from './WaysIn.tsx';
import { Working } from './Working.tsx';

/** Opens the story, after saving it unless `how` is 'read'. If saving fails, returns the error and opens nothing. */
export type OnRead = (
  imported: ImportedArticle,
  source: readonly ImportFile[],
  how: HowToRead,
) => Promise<LibraryError | undefined>;

/** The import page: asks for an article, shows progress, then a preview or an error. */
export function ImportPage({ onRead, onSave }: { readonly onRead: OnRead; readonly onSave: OnSave }) {
  const { state, ask, importSource, importFiles, addPictures, revise } = useImport();
  // Here rather than in the queue's own page, which Back takes away.
  const queue = useQueue(state.phase === 'queue' ? state.articles : noArticles, onSave);
  const { isThere, enter, leave } = useSecondStep();
  // Back shows the way in again; Forward the preview, which is still there.
  const shown = isThere ? state : asking;
  const heading = useFocusAfter(shown.phase);
  const text = useRef('');
  const again = useCallback(
    (note?: AskingNote) => {
      ask(note);
      leave();
    },
    [ask, leave],
  );
  const start = useMemo<Starts>(
    () => ({
      ask: again,
      importSource: (...given) => {
        enter();
        importSource(...given);
      },
      importFiles: (files) => {
        enter();
        importFiles(files);
      },
    }),
    [again, enter, importSource, importFiles],
  );
  useStopOnBack(isThere, state.phase, ask);
  usePaste(start, (pasted) => {
    text.current = pasted;
  });
  const isOver = useDrop(start.importFiles);
  switch (shown.phase) {
    case 'asking':
      return (
        <WaysIn
          heading={heading}
          note={state.phase === 'asking' ? state.note : undefined}
          text={text}
          isOver={isOver}
          {...start}
        />
      );
    case 'working':
      return (
        <Working heading={heading} name={shown.name} step={shown.step} onCancel={() => again('cancelled')} />
      );
    case 'failed':
      return <ImportErrorPage heading={heading} error={shown.error} onAgain={() => again()} />;
    case 'ready':
      return (
        <Preview
          key={String(shown.isFixed)}
          heading={heading}
          imported={shown.imported}
          source={shown.source}
          isFixed={shown.isFixed}
          onFixEncoding={() => importSource(shown.source, { fixEncoding: true })}
          onRevise={revise}
          onRead={(how, imported) => onRead(imported, shown.source, how)}
          onAgain={() => {
            text.current = '';
            again();
          }}
          onAddPictures={addPictures}
        />
      );
    case 'queue':
      return (
        <Queue
          heading={heading}
          articles={shown.articles}
          more={shown.left}
          queue={queue}
          onAgain={() => again()}
        />
      );
    default:
      return assertNever(shown);
  }
}

const asking = { phase: 'asking' } as const;
const noArticles: readonly (readonly ImportFile[])[] = [];
type Starts = Pick<Import, 'ask' | 'importSource' | 'importFiles'>;

/** Going back while an article is read cancels it. */
function useStopOnBack(isThere: boolean, phase: ImportState['phase'], ask: Import['ask']): void {
  const wasThere = useRef(isThere);
  useEffect(() => {
    if (wasThere.current && !isThere && phase === 'working') ask('cancelled');
    wasThere.current = isThere;
  }, [isThere, phase, ask]);
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
