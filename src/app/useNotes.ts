import { useEffect, useState } from 'react';
import { useSession } from '#session/useSession.ts';
import { useEarlyDates } from './useEarlyDates.ts';

type NotesCode = typeof import('./notes.ts');

async function loadNotes(): Promise<NotesCode> {
  return await import('./notes.ts');
}

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
    // Ignored here: the component that needs the code imports it again and reports the error.
    const fetch = () => {
      loadNotes().then(
        (notes) => setCode(() => notes),
        () => {},
      );
      import('#features/entities/nameParts.ts').catch(() => {});
    };
    if (hasEvent) fetch();
    for (const type of inputs) addEventListener(type, fetch, { once: true, passive: true });
    return () => {
      for (const type of inputs) removeEventListener(type, fetch);
    };
  }, [code, hasEvent]);
  useEarlyDates(code !== undefined);
  return code;
}
