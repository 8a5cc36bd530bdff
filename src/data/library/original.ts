import { queryOptions } from '@tanstack/react-query';
import type { ImportFile } from '#core/importers/imported.ts';
import { toWebAddress } from '#core/importers/webAddress.ts';
import type { SavedOriginal } from '../database.ts';
import { libraryKeys } from '../queryKeys.ts';
import { openLibrary } from './openLibrary.ts';
import { readBytes } from './savedBytes.ts';

export type Original = Pick<SavedOriginal, 'report' | 'remote'> & { readonly source: readonly ImportFile[] };

/** The files that a story was imported from, and its import report; null if they are gone. */
export function originalQuery(id: string) {
  return queryOptions({
    queryKey: libraryKeys.original(id),
    queryFn: () => readOriginal(id).catch(() => null),
    structuralSharing: false,
  });
}

async function readOriginal(id: string): Promise<Original | null> {
  const opened = await openLibrary();
  const saved = opened.ok ? await opened.value.get('originals', id) : undefined;
  if (!saved) return null;
  const source = await Promise.all(
    saved.files.map(async ({ name, bytes }) => ({ name, bytes: new Uint8Array(await readBytes(bytes)) })),
  );
  // An earlier version, or a backup, may have addresses that no browser can open.
  const remote = saved.remote.filter(({ address }) => toWebAddress(address) !== undefined);
  return { report: saved.report, remote, source };
}
