import { assertNever } from '#core/assertNever.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import { given } from '#core/story/given.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { toImportErrorWords } from './importErrorWords.ts';
import { contentWords } from './previewWords.ts';
import { QueuePreview } from './QueuePreview.tsx';
import type { QueueItem } from './useQueue.ts';

type Props = {
  readonly item: QueueItem;
  readonly files: readonly ImportFile[];
  /** Stories are being saved, so that nothing can be left out now. */
  readonly isBusy: boolean;
  readonly onLeaveOut: () => void;
  readonly onPutBack: () => void;
};

/** One article of several: its state, and once it has been read a preview, and whether it is to be saved. */
export function QueueRow({ item, files, isBusy, onLeaveOut, onPutBack }: Props) {
  const name = files[0]?.name ?? '';
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
    case 'left':
    case 'saved': {
      const { story } = item.imported;
      const about = [given(story.publisher.name), ...contentWords(story)].filter(Boolean);
      const isLeft = item.kind === 'left';
      return (
        <>
          <p
            className="text-left font-medium font-story text-[1.1875rem]/[1.25]"
            lang={story.language}
            dir={story.direction}
          >
            {item.kind === 'saved' ? (
              <PageLink className={buttonStyle({ look: 'link' })} to={`/own/${item.id}`}>
                {story.headline}
              </PageLink>
            ) : (
              <span className={isLeft ? 'text-ink-2' : undefined}>{story.headline}</span>
            )}
          </p>
          <p className="mt-1 text-ink-2 text-label">
            {about.map((words) => (
              <bdi key={words}>{words} · </bdi>
            ))}
            {stateWords[item.kind]}
          </p>
          {item.kind !== 'saved' && (
            <Button
              look="quiet"
              className="mt-1 underline decoration-1 decoration-rule"
              isUnavailable={isBusy}
              onClick={isLeft ? onPutBack : onLeaveOut}
            >
              {isLeft ? 'Put back' : 'Leave out'}
              <VisuallyHidden> “{story.headline}”</VisuallyHidden>
            </Button>
          )}
          {item.kind === 'ready' && <QueuePreview imported={item.imported} files={files} />}
        </>
      );
    }
    default:
      return assertNever(item);
  }
}

const stateWords = { ready: 'Ready', left: 'Left out', saved: 'Saved' } as const;
