import type { RefObject } from 'react';
import { assertNever } from '#core/assertNever.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import { given } from '#core/story/given.ts';
import { counted } from '#core/text/counted.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { toImportErrorWords } from './importErrorWords.ts';
import { contentWords } from './previewWords.ts';
import { type OnSave, type QueueItem, useQueue } from './useQueue.ts';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly articles: readonly (readonly ImportFile[])[];
  readonly onSave: OnSave;
  readonly onAgain: () => void;
};

/** Several articles, each with its own state, to be saved in one go. */
export function Queue({ heading, articles, onSave, onAgain }: Props) {
  const { items, isSaving, error, saveAll } = useQueue(articles, onSave);
  const count = (kind: QueueItem['kind']) => items.filter((item) => item.kind === kind).length;
  const [ready, saved, failed] = [count('ready'), count('saved'), count('failed')];
  const read = ready + saved + failed;
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
              failed > 0 && `${failed} could not be read`,
            ]
              .filter(Boolean)
              .join(', ')}
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3">
        {(ready > 0 || read < items.length) && (
          <Button
            look="primary"
            isUnavailable={isSaving || ready === 0 || read < items.length}
            onClick={saveAll}
          >
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
      {error && (
        <Notice className="mt-6" role="alert">
          {error.kind === 'full'
            ? `There is no room for the rest: ${saved} saved, ${ready} not. To make room, delete a story on the front page, and try again.`
            : `They could not be saved: the browser’s storage gave an error. ${saved} saved, ${ready} not.`}
        </Notice>
      )}
      <ol className="mt-8">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={at} className="border-hairline border-t py-3" data-state={item.kind}>
            <Row item={item} name={articles[at]?.[0]?.name ?? ''} />
          </li>
        ))}
      </ol>
    </article>
  );
}

function Row({ item, name }: { readonly item: QueueItem; readonly name: string }) {
  switch (item.kind) {
    case 'waiting':
    case 'reading':
      return (
        <p className="text-ink-2">
          <bdi>{name}</bdi>{' '}
          <span className="text-label">{item.kind === 'reading' ? 'Reading…' : 'Waiting'}</span>
        </p>
      );
    case 'failed':
      return (
        <>
          <p>
            <bdi>{name}</bdi>
          </p>
          <p className="text-ink-2 text-label">{toImportErrorWords(item.error).words}</p>
        </>
      );
    case 'ready':
    case 'saved': {
      const { story } = item.imported;
      const about = [given(story.publisher.name), ...contentWords(story)].filter(Boolean);
      return (
        <>
          <p
            className="font-medium font-story text-[1.1875rem]/[1.25]"
            lang={story.language}
            dir={story.direction}
          >
            {item.kind === 'saved' ? (
              <PageLink className={buttonStyle({ look: 'link' })} to={`/own/${item.id}`}>
                {story.headline}
              </PageLink>
            ) : (
              story.headline
            )}
          </p>
          <p className="mt-1 text-ink-2 text-label">
            {about.map((words) => (
              <bdi key={words}>{words} · </bdi>
            ))}
            {item.kind === 'saved' ? 'Saved' : 'Ready'}
          </p>
        </>
      );
    }
    default:
      return assertNever(item);
  }
}
