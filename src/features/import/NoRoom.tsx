import { useEffect, useRef } from 'react';
import type { LibraryTrouble } from '#data/library/libraryTrouble.ts';
import type { HowToRead } from './Preview.tsx';

type Props = {
  readonly trouble: LibraryTrouble;
  readonly hasPictures: boolean;
  readonly isOpening: boolean;
  readonly onRead: (how: HowToRead) => void;
};

/** The story could not be kept. Nothing of it was; the reader says what to do instead. */
export function NoRoom({ trouble, hasPictures, isOpening, onRead }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const canKeepText = trouble.kind === 'full' && hasPictures;
  return (
    <section className="import-notes" aria-labelledby="no-room">
      <h2 id="no-room" ref={title} tabIndex={-1}>
        {trouble.kind === 'full' ? 'There is no room to keep it' : 'It could not be kept'}
      </h2>
      <p>{words(trouble, hasPictures)}</p>
      <p className="import-choices">
        {canKeepText && (
          <button
            type="button"
            className="button"
            aria-disabled={isOpening || undefined}
            onClick={() => onRead('keepText')}
          >
            Keep without pictures
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={isOpening || undefined}
          onClick={() => onRead('read')}
        >
          Read without keeping
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={isOpening || undefined}
          onClick={() => onRead('keep')}
        >
          Try again
        </button>
      </p>
    </section>
  );
}

function words(trouble: LibraryTrouble, hasPictures: boolean): string {
  if (trouble.kind !== 'full')
    return `The browser’s storage gave an error${trouble.kind === 'broke' ? `: ${trouble.detail}` : ''}. Nothing was kept.`;
  const start = 'The browser’s storage for this site is full, and nothing was kept.';
  return hasPictures
    ? `${start} The text alone may still fit. To make room for the pictures, delete a story on the front page, in another tab if you like, and try again.`
    : `${start} To make room, delete a story on the front page, in another tab if you like, and try again.`;
}
