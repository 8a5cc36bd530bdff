import { useEffect, useState } from 'react';
import type { ImportFile } from '#core/importers/imported.ts';
import type { KeptOriginal } from '#data/database.ts';
import { readOriginal } from '#data/library/openStory.ts';
import { ImportReportList } from './ImportReportList.tsx';

type Read = { readonly original: KeptOriginal; readonly source: readonly ImportFile[] };

/** What was kept, left out and guessed when the story was brought, and its source as text. */
export function OriginalReport({ id }: { id: string }) {
  const read = useOriginal(id);
  if (read === 'reading') return <p>Opening…</p>;
  if (!read) return <p>The original is no longer kept.</p>;
  return (
    <ImportReportList
      className="pt-2 font-ui text-ink"
      report={read.original.report}
      source={read.source}
      remote={read.original.remote}
    />
  );
}

function useOriginal(id: string): Read | 'reading' | undefined {
  const [read, setRead] = useState<Read | 'reading'>();
  useEffect(() => {
    let isWanted = true;
    setRead('reading');
    readAll(id).then((found) => isWanted && setRead(found));
    return () => {
      isWanted = false;
    };
  }, [id]);
  return read;
}

async function readAll(id: string): Promise<Read | undefined> {
  const original = await readOriginal(id);
  if (!original) return undefined;
  const source = await Promise.all(
    original.files.map(async ({ name, bytes }) => ({
      name,
      bytes: new Uint8Array(await bytes.arrayBuffer()),
    })),
  );
  return { original, source };
}
