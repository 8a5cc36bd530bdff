import { useEffect, useState } from 'react';
import { hasFlag } from '#data/storyFlags.ts';
import { useSession, useStory } from '#session/useSession.ts';
import { useEarlyDates } from './useEarlyDates.ts';
import { isPrerendered } from './useRegions.ts';

type NotesCode = typeof import('./notes.ts');
export type Notes = { readonly code: NotesCode | undefined; readonly hasFailed: boolean };

let loaded: NotesCode | undefined;

async function loadNotes(): Promise<NotesCode> {
  loaded ??= await import('./notes.ts');
  return loaded;
}

/** A page that was sent has the list of sources in it, and the code comes later; others have nothing to show without it. */
export async function loadFirstNotes(): Promise<void> {
  if (!isPrerendered()) await loadNotes().catch(() => undefined);
}

/** Between tries without a connection. */
const pauseMs = 2000;

const inputs = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'scroll'] as const;

/**
 * The code of notes and sources, at the first input, for what the address opens, or for kept words. What a chosen name needs is fetched
 * with it, so that it is there at the click.
 */
export function useNotes(): Notes {
  const isWanted = useSession(
    ({ shown: { address } }) =>
      address.event !== undefined || address.source !== undefined || address.panel !== undefined,
  );
  const { storyKey } = useStory();
  const [code, setCode] = useState(loaded);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (code) return;
    let isTrying = false;
    const fetch = () => {
      if (isTrying) return;
      isTrying = true;
      loadNotes().then(
        (notes) => setCode(() => notes),
        // Tried again at a later input. The card of a name is imported again by what needs it, which reports the error.
        () => {
          setHasFailed(true);
          setTimeout(() => (isTrying = false), pauseMs);
        },
      );
      import('#features/entities/nameParts.ts').catch(() => {});
    };
    // A reload goes back to where the reader was; a link to shared words (`?quote=`) leads to them.
    const isReload = performance
      .getEntriesByType('navigation')
      .some((visit) => 'type' in visit && visit.type !== 'navigate');
    if (isWanted || hasFlag('highlighted', storyKey) || isReload || /quote=/.test(location.search)) fetch();
    for (const type of inputs) addEventListener(type, fetch, { passive: true });
    return () => {
      for (const type of inputs) removeEventListener(type, fetch);
    };
  }, [code, isWanted, storyKey]);
  useEarlyDates(code !== undefined);
  return { code, hasFailed };
}
