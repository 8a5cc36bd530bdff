import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { correctionsQuery } from '#data/corrections/storyCorrections.ts';
import { highlightsQuery } from '#data/highlights/storyHighlights.ts';
import { ownStoryQuery } from '#data/library/ownStory.ts';
import { ownKey } from '#data/ownKey.ts';
import { latePart, loadPart } from '#session/latePart.tsx';
import { BusyLine } from '#ui/BusyLine.tsx';
import { CopyFailed } from './CopyFailed.tsx';

const SaveCopy = latePart(async () => (await import('#features/export/SaveCopy.tsx')).SaveCopy);

/** The code that applies corrections and places highlights. */
const copyingCode = queryOptions({
  queryKey: ['code', 'copy'],
  queryFn: () => loadPart(() => import('./corrections.ts')),
  structuralSharing: false,
});

type Props = { readonly id: string; readonly onClose: () => void };

/** "Save a copy" of a saved story that is not open: as its page would show it, with corrections and highlights. */
export function ShelfCopy({ id, onClose }: Props) {
  const code = useQuery(copyingCode);
  const opened = useQuery(ownStoryQuery(id));
  const corrections = useQuery(correctionsQuery(ownKey(id)));
  const highlights = useQuery(highlightsQuery(ownKey(id)));
  const queries = [code, opened, corrections, highlights];
  const isLoading = queries.some((query) => query.isLoading);
  const corrected = corrections.data?.corrections;
  const kept = highlights.data?.highlights;
  const copy = useMemo(() => {
    if (isLoading || !opened.data || !code.data) return undefined;
    const { story, pictures } = opened.data;
    return { ...code.data.copyOf(story, corrected ?? [], kept ?? []), pictures };
  }, [isLoading, code.data, opened.data, corrected, kept]);
  if (isLoading) return <BusyLine>Opening the story…</BusyLine>;
  if (corrections.data?.notSaved || highlights.data?.notSaved)
    return <CopyFailed why="unread" onRetry={() => location.reload()} onClose={onClose} />;
  if (copy) return <SaveCopy {...copy} onClose={onClose} />;
  const failed = queries.find(({ error }) => error);
  return <CopyFailed why={failed?.error} onRetry={() => void failed?.refetch()} onClose={onClose} />;
}
