import type { RefObject } from 'react';
import type { ImportFile } from '#core/importers/imported.ts';
import { number } from '#core/importers/reportWords.ts';
import { applyEdits } from '#core/importers/storyEdits.ts';
import { storageWords } from '#core/library/storageTrouble.ts';
import { counted } from '#core/text/counted.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { QueueRow } from './QueueRow.tsx';
import type { ArticleQueue, QueueItem } from './useQueue.ts';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly articles: readonly (readonly ImportFile[])[];
  /** How many articles the files have besides these. */
  readonly more: number;
  readonly queue: ArticleQueue;
  /** Opens the preview of an article. */
  readonly onOpen: (at: number) => void;
  readonly onAgain: () => void;
};

/** Several articles, each with its own state, to be saved in one go. */
export function Queue({ heading, articles, more, queue, onOpen, onAgain }: Props) {
  const { items, isSaving, error, saveAll, leaveOut, putBack } = queue;
  const count = (kind: QueueItem['kind']) => items.filter((item) => item.kind === kind).length;
  const [ready, saved, failed, left] = [count('ready'), count('saved'), count('failed'), count('left')];
  const read = ready + saved + failed + left;
  const isReading = read < items.length || items.some((item) => 'isReading' in item && item.isReading);
  const undated = items.filter(isUndated).length;
  return (
    <article className="col-story min-w-0 pt-12 max-tablet:pt-6">
      <h1 ref={heading} className="headline" tabIndex={-1}>
        {counted(articles.length, 'article')}
      </h1>
      <p className="mt-4 text-ink-2 text-label" role="status">
        {read < items.length
          ? `${read} of ${items.length} read`
          : [
              ready > 0 && `${ready} ready`,
              saved > 0 && `${saved} saved`,
              left > 0 && `${left} left out`,
              failed > 0 && `${failed} could not be read`,
            ]
              .filter(Boolean)
              .join(', ')}
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3">
        {(ready > 0 || read < items.length) && (
          <Button look="primary" isUnavailable={isSaving || ready === 0 || isReading} onClick={saveAll}>
            {ready === 1 ? 'Save it' : `Save all ${ready}`}
          </Button>
        )}
        {saved > 0 && ready === 0 && (
          <PageLink className={buttonStyle({ look: 'primary' })} to="/">
            All stories
          </PageLink>
        )}
        <Button onClick={onAgain}>Add another</Button>
      </p>
      <MetaText className="mt-2">Saved only in this browser.</MetaText>
      {undated > 0 && (
        <Notice className="mt-6">
          {`${undated === 1 ? 'One of them doesn’t' : `${number(undated)} of them don’t`} say when ${undated === 1 ? 'it was' : 'they were'} published. Open ${undated === 1 ? 'it' : 'each'} to give the date: “Monday” and “17 August” can be dated only with it.`}
        </Notice>
      )}
      {error && (
        <Notice className="mt-6" role="alert">
          {error.kind === 'full'
            ? `There is no room for the rest: ${saved} saved, ${ready} not. To make room, delete a story on the front page, and try again.`
            : `They could not be saved. ${storageWords(error)} ${saved} saved, ${ready} not.`}
        </Notice>
      )}
      {more > 0 && (
        <Notice className="mt-6">
          {`Not in this list: ${counted(more, 'more article')}. No more can be read at once; divide the file to add the rest.`}
        </Notice>
      )}
      <ol className="mt-8">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={at} className="border-hairline border-t py-3" data-state={item.kind}>
            <QueueRow
              item={item}
              files={articles[at] ?? []}
              isBusy={isSaving}
              openerId={openerId(at)}
              onOpen={() => onOpen(at)}
              onLeaveOut={() => leaveOut(at)}
              onPutBack={() => putBack(at)}
            />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The button that opens an article's preview, to which the focus returns. */
export function openerId(at: number): string {
  return `queue-open-${at}`;
}

function isUndated(item: QueueItem): boolean {
  if (item.kind !== 'ready') return false;
  const { imported, typed } = item.article;
  return applyEdits(imported.story, typed).published === undefined;
}
