import type { ComponentProps } from 'react';
import { assertNever } from '#core/assertNever.ts';
import { parseEdtf } from '#core/dates/edtf.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import { applyEdits } from '#core/importers/storyEdits.ts';
import { given } from '#core/story/given.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { rereadErrorWords, toImportErrorWords } from './importErrorWords.ts';
import { contentWords } from './previewWords.ts';
import type { QueueItem } from './useQueue.ts';

type Props = {
  readonly item: QueueItem;
  readonly files: readonly ImportFile[];
  /** Stories are being saved, so that nothing can be left out now. */
  readonly isBusy: boolean;
  readonly openerId: string;
  readonly onOpen: () => void;
  readonly onLeaveOut: () => void;
  readonly onPutBack: () => void;
};

/** One article of several: its state, and once it has been read the way to its preview, and whether it is to be saved. */
export function QueueRow({ item, files, isBusy, openerId, onOpen, onLeaveOut, onPutBack }: Props) {
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
      const { imported, typed } = item.article;
      const story = applyEdits(imported.story, typed);
      const date = story.published === undefined ? undefined : parseEdtf(story.published);
      const about = [
        given(story.publisher.name),
        date ? toSpokenDate(date) : 'No publication date',
        ...contentWords(story),
      ].filter(Boolean);
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
          <p className="mt-1 flex flex-wrap gap-x-[1.25em] text-ink-2 text-label">
            {about.map((words) => (
              <bdi key={words}>{words}</bdi>
            ))}
            {Object.keys(typed).length > 0 && <span>Edited</span>}
            <span className="font-medium text-ink">{stateWords[item.kind]}</span>
          </p>
          {item.kind !== 'saved' && (
            <p className="mt-1 flex flex-wrap gap-x-5">
              {!isLeft && (
                <Tool id={openerId} isUnavailable={isBusy} onClick={onOpen} of={story.headline}>
                  Preview and edit
                </Tool>
              )}
              <Tool isUnavailable={isBusy} onClick={isLeft ? onPutBack : onLeaveOut} of={story.headline}>
                {isLeft ? 'Put back' : 'Leave out'}
              </Tool>
            </p>
          )}
          {'error' in item && item.error && (
            <p className="mt-1 text-label" role="alert">
              {rereadErrorWords(item.error)}
            </p>
          )}
        </>
      );
    }
    default:
      return assertNever(item);
  }
}

type ToolProps = ComponentProps<typeof Button> & { readonly of: string };

/** A small button, named for the article it is of. */
function Tool({ of, children, ...rest }: ToolProps) {
  return (
    <Button look="quiet" className="underline decoration-1 decoration-rule" {...rest}>
      {children}
      <VisuallyHidden> “{of}”</VisuallyHidden>
    </Button>
  );
}

const stateWords = { ready: 'Ready', left: 'Left out', saved: 'Saved' } as const;
