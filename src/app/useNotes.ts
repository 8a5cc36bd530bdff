import { useEffect, useState } from 'react';
import { useSession } from '#session/useSession.ts';
import { useEarlyDates } from './useEarlyDates.ts';

type NotesCode = typeof import('./notes.ts');

async function loadNotes(): Promise<NotesCode> {
  return await import('./notes.ts');
}

/** Between tries without a connection. */
const pauseMs = 2000;

const inputs = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'scroll'] as const;

/**
 * The code of the notes, at the first input or for an event in the address. What a chosen name needs is fetched
 * with it, so that it is there at the click.
 */
export function useNotes(): NotesCode | undefined {
  const hasEvent = useSession(({ shown }) => shown.address.event !== undefined);
  const [code, setCode] = useState<NotesCode>();
  useEffect(() => {
    if (code) return;
    let isTrying = false;
    const fetch = () => {
      if (isTrying) return;
      isTrying = true;
      loadNotes().then(
        (notes) => setCode(() => notes),
        // Tried again at a later input. The card of a name is imported again by what needs it, which reports the error.
        () => setTimeout(() => (isTrying = false), pauseMs),
      );
      import('#features/entities/nameParts.ts').catch(() => {});
    };
    if (hasEvent) fetch();
    for (const type of inputs) addEventListener(type, fetch, { passive: true });
    return () => {
      for (const type of inputs) removeEventListener(type, fetch);
    };
  }, [code, hasEvent]);
  useEarlyDates(code !== undefined);
  return code;
}
