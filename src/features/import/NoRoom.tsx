import { useEffect, useRef } from 'react';
import type { LibraryError } from '#data/library/libraryError.ts';
import type { HowToRead } from './howToRead.ts';

type Props = {
  readonly error: LibraryError;
  readonly hasPictures: boolean;
  readonly isOpening: boolean;
  readonly onRead: (how: HowToRead) => void;
};

/** The story could not be kept. Nothing of it was; the reader says what to do instead. */
export function NoRoom({ error, hasPictures, isOpening, onRead }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const choices = [
    ...(error.kind === 'full' && hasPictures
      ? [{ how: 'keepText', name: 'Keep without pictures' } as const]
      : []),
    { how: 'read', name: 'Read without keeping' } as const,
    { how: 'keep', name: 'Try again' } as const,
  ];
  return (
    <section className="import-notes" aria-labelledby="no-room">
      <h2 id="no-room" ref={title} tabIndex={-1}>
        {error.kind === 'full' ? 'There is no room to keep it' : 'It could not be kept'}
      </h2>
      <p>{words(error, hasPictures)}</p>
      <p className="import-choices">
        {choices.map(({ how, name }) => (
          <button
            key={how}
            type="button"
            className="button"
            aria-disabled={isOpening || undefined}
            onClick={() => onRead(how)}
          >
            {name}
          </button>
        ))}
      </p>
    </section>
  );
}

function words(error: LibraryError, hasPictures: boolean): string {
  if (error.kind !== 'full')
    return `The browser’s storage gave an error${error.kind === 'broke' ? `: ${error.detail}` : ''}. Nothing was kept.`;
  const start = 'The browser’s storage for this site is full, and nothing was kept.';
  return hasPictures
    ? `${start} The text alone may still fit. To make room for the pictures, delete a story on the front page, in another tab if you like, and try again.`
    : `${start} To make room, delete a story on the front page, in another tab if you like, and try again.`;
}
