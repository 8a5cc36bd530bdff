import { useSuspenseQuery } from '@tanstack/react-query';
import type { Story } from '#core/story/story.ts';
import { originalQuery } from '#data/library/original.ts';
import { ImportReportList } from './ImportReportList.tsx';

/** The saved import report and original source of a story. */
export function OriginalReport({ id, story }: { id: string; story: Story }) {
  const { data: original } = useSuspenseQuery(originalQuery(id));
  if (!original) return <p>The original is no longer saved.</p>;
  return (
    <ImportReportList
      className="pt-2 font-ui text-ink"
      report={original.report}
      story={story}
      source={original.source}
      remote={original.remote}
    />
  );
}
