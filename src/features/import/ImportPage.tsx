import { useCallback, useEffect, useMemo, useRef } from 'react';
import { assertNever } from '#core/assertNever.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import { useSecondStep } from '#ui/useSecondStep.ts';
import { arePictures } from './arePictures.ts';
import type { HowToRead } from './howToRead.ts';
import { ImportErrorPage } from './ImportErrorPage.tsx';
import type { AskingNote, ImportState } from './importState.ts';
import { Preview } from './Preview.tsx';
import { openerId, Queue } from './Queue.tsx';
import { QueueArticle } from './QueueArticle.tsx';
import { useDrop } from './useDrop.ts';
import { useGiven } from './useGiven.ts';
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
  const { state, ask, importSource, importFiles, addPictures, fixEncoding, type, revise } = useImport();
  // Here rather than in the queue's own page, which Back takes away.
  const queue = useQueue(state.phase === 'queue' ? state.articles : noArticles, onSave);
  const { isThere, part, enter, openPart, leave } = useSecondStep();
  // Back shows the way in again; Forward the preview, which is still there.
  const shown = isThere ? state : asking;
  const item = shown.phase === 'queue' && part !== undefined ? queue.items[part] : undefined;
  // One that is being saved can't be changed any more.
  const opened =
    part !== undefined && item?.kind === 'ready' && !queue.isSaving ? { at: part, item } : undefined;
  const heading = useFocusAfter(shown.phase, opened?.at);
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
  const giveFiles = (files: readonly File[]) =>
    opened && arePictures(files) ? queue.addPictures(opened.at, files) : start.importFiles(files);
  useStopOnBack(isThere, state.phase, ask);
  const keepText = (pasted: string) => {
    text.current = pasted;
  };
  usePaste({ ...start, importFiles: giveFiles }, keepText);
  useGiven(start, keepText);
  const isOver = useDrop(giveFiles);
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
          heading={heading}
          article={shown.article}
          onFixEncoding={fixEncoding}
          onType={type}
          onRevise={revise}
          onRead={(how, { imported, source }) => onRead(imported, source, how)}
          onAgain={() => {
            text.current = '';
            again();
          }}
          onAddPictures={addPictures}
        />
      );
    case 'queue':
      return opened ? (
        <QueueArticle
          key={opened.at}
          heading={heading}
          item={opened.item}
          onType={(typed) => queue.type(opened.at, typed)}
          onFixEncoding={() => queue.fixEncoding(opened.at)}
          onAddPictures={(files) => queue.addPictures(opened.at, files)}
          onBack={leave}
        />
      ) : (
        <Queue
          heading={heading}
          articles={shown.articles}
          more={shown.left}
          queue={queue}
          onOpen={openPart}
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

/**
 * Moves focus to the heading when the phase or the opened article changes, so screen readers read it and Tab continues from
 * there; from an article back to the row it was opened from.
 */
function useFocusAfter(phase: string, opened: number | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef({ phase, opened });
  useEffect(() => {
    const before = shown.current;
    if (before.phase === phase && before.opened === opened) return;
    shown.current = { phase, opened };
    const left = phase === 'queue' && opened === undefined ? before.opened : undefined;
    const opener = left === undefined ? null : document.getElementById(openerId(left));
    if (opener) {
      opener.focus({ preventScroll: true });
      opener.scrollIntoView({ block: 'center', behavior: 'instant' });
    } else {
      heading.current?.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: 'instant' });
    }
  }, [phase, opened]);
  return heading;
}
