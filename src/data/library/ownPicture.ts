import { queryOptions, skipToken } from '@tanstack/react-query';
import { libraryKeys } from '../queryKeys.ts';
import type { Releasable } from '../releaseRemoved.ts';
import { openLibrary } from './openLibrary.ts';
import { pictureBlob } from './savedBytes.ts';

type OwnPicture = Releasable & { readonly address: string };

/** A picture of an own story for a list; null if it isn't available. */
export function ownPictureQuery(id: string, file: string | undefined) {
  return queryOptions({
    queryKey: libraryKeys.picture(id, file),
    queryFn: file === undefined ? skipToken : () => readPicture(id, file),
    structuralSharing: false,
  });
}

async function readPicture(id: string, file: string): Promise<OwnPicture | null> {
  const opened = await openLibrary();
  const saved = opened.ok ? await opened.value.get('pictures', [id, file]).catch(() => undefined) : undefined;
  const blob = saved && pictureBlob(saved);
  if (!blob) return null;
  const address = URL.createObjectURL(blob);
  return { address, release: () => URL.revokeObjectURL(address) };
}
