import { useSuspenseQuery } from '@tanstack/react-query';
import { originalQuery } from '#data/library/original.ts';
import { ImportReportList } from './ImportReportList.tsx';

/** The saved import report and original source of a story. */
export function OriginalReport({ id }: { id: string }) {
  const { data: original } = useSuspenseQuery(originalQuery(id));
  if (!original) return <p>The original is no longer saved.</p>;
  return (
    <ImportReportList
      className="pt-2 font-ui text-ink"
      report={original.report}
      source={original.source}
      remote={original.remote}
    />
  );
}
