import { queryOptions } from '@tanstack/react-query';
import type { Story } from '#core/story/story.ts';
import { type Database, readInTime } from '../database.ts';
import { ownKey } from '../ownKey.ts';
import { libraryKeys } from '../queryKeys.ts';
import { openLibrary } from './openLibrary.ts';
import { readCard, readFacts } from './readRow.ts';

/** A saved story that is the same article, and what the reader has added to it. */
export type SameArticle = {
  readonly id: string;
  /** Both say that they were first published at the same address; else it has only headline and publisher in common. */
  readonly isSure: boolean;
  /** ms since 1970; 0 if it isn't known. */
  readonly addedAt: number;
  readonly corrections: number;
  readonly highlights: number;
};

/**
 * The saved story that an imported one is another edition of: with the same headline and publisher, and first published at the same address
 * as far as both say where. The last added of several; null if there is none. Never cached: any tab may change the library.
 */
export function sameArticleQuery({ headline, publisher, sourceUrl }: Story) {
  const wanted = { headline, publisher: publisher.name, sourceUrl };
  return queryOptions({
    queryKey: [...libraryKeys.list(), 'same', wanted],
    queryFn: async (): Promise<SameArticle | null> => {
      const opened = await openLibrary();
      return opened.ok ? await findSame(opened.value, wanted).catch(() => null) : null;
    },
    staleTime: 0,
    gcTime: 0,
  });
}

type Wanted = {
  readonly headline: string;
  readonly publisher: string;
  readonly sourceUrl: string | undefined;
};

async function findSame(database: Database, wanted: Wanted): Promise<SameArticle | null> {
  const rows = await readInTime(database.getAll('stories'));
  const alike = rows
    .filter((row) => {
      const card = readCard(row.id, row);
      return card?.headline === wanted.headline && card.publisher === wanted.publisher;
    })
    .toSorted((a, b) => readFacts(b).addedAt - readFacts(a).addedAt);
  for (const row of alike) {
    const [text, corrections, highlights] = await Promise.all([
      database.get('texts', row.id),
      database.get('corrections', ownKey(row.id)),
      database.get('highlights', ownKey(row.id)),
    ]);
    const address = text?.file.sourceUrl;
    if (!text || (address && wanted.sourceUrl && address !== wanted.sourceUrl)) continue;
    return {
      id: row.id,
      isSure: address !== undefined && address === wanted.sourceUrl,
      addedAt: readFacts(row).addedAt,
      corrections: corrections?.corrections.length ?? 0,
      highlights: highlights?.highlights.length ?? 0,
    };
  }
  return null;
}
