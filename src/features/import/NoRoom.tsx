import { useEffect, useRef } from 'react';
import { storageWords } from '#core/library/storageTrouble.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { HowToRead } from './howToRead.ts';

type Props = {
  readonly error: LibraryError;
  /** What failed. */
  readonly tried: HowToRead;
  readonly hasPictures: boolean;
  readonly isOpening: boolean;
  readonly onRead: (how: HowToRead) => void;
};

/** Shown when saving failed: nothing was saved, and the reader chooses what to do instead. */
export function NoRoom({ error, tried, hasPictures, isOpening, onRead }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const choices = [
    ...(error.kind === 'full' && hasPictures
      ? [{ how: 'saveText', name: 'Save without pictures' } as const]
      : []),
    { how: 'read', name: 'Read without saving' } as const,
    { how: tried, name: 'Try again' } as const,
  ];
  return (
    <Notice className="mt-6 grid gap-3" aria-labelledby="no-room">
      <h2 id="no-room" ref={title} className="text-title" tabIndex={-1}>
        {error.kind === 'full' ? 'There is no room to save it' : 'It could not be saved'}
      </h2>
      <p>{words(error, hasPictures)}</p>
      <p className="flex flex-wrap gap-2 text-ink">
        {choices.map(({ how, name }) => (
          <Button key={name} isUnavailable={isOpening} onClick={() => onRead(how)}>
            {name}
          </Button>
        ))}
      </p>
    </Notice>
  );
}

function words(error: LibraryError, hasPictures: boolean): string {
  const start = `${storageWords(error)} Nothing was saved.`;
  if (error.kind !== 'full') return start;
  return hasPictures
    ? `${start} The text alone may still fit. To make room for the pictures, delete a story on the front page, in another tab if you like, and try again.`
    : `${start} To make room, delete a story on the front page, in another tab if you like, and try again.`;
}
