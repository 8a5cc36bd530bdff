import { useEffect, useState } from 'react';
import { useSession } from '#session/useSession.ts';
import { useEarlyDates } from './useEarlyDates.ts';

type NotesCode = typeof import('./notes.ts');

async function loadNotes(): Promise<NotesCode> {
  return await import('./notes.ts');
}

const signs = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'scroll'] as const;

/**
 * The code of the notes, at the reader's first sign or for an event in the address. What a chosen name needs is fetched
 * with it, so that it is there at the click.
 */
export function useNotes(): NotesCode | undefined {
  const hasEvent = useSession(({ shown }) => shown.address.event !== undefined);
  const [code, setCode] = useState<NotesCode>();
  useEffect(() => {
    if (code) return;
    // A failure is left to whoever needs the code: asked for again, it says what is missing.
    const fetch = () => {
      loadNotes().then(
        (notes) => setCode(() => notes),
        () => {},
      );
      import('#features/entities/nameParts.ts').catch(() => {});
    };
    if (hasEvent) fetch();
    for (const sign of signs) addEventListener(sign, fetch, { once: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, fetch);
    };
  }, [code, hasEvent]);
  useEarlyDates(code !== undefined);
  return code;
}
