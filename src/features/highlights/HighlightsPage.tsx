import './highlights.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { findKept } from '#core/highlights/findKept.ts';
import type { Shape } from '#core/highlights/highlight.ts';
import type { KeptStory } from '#core/highlights/keptStory.ts';
import { storageWords } from '#core/library/storageTrouble.ts';
import { counted } from '#core/text/counted.ts';
import { keptStoriesQuery } from '#data/highlights/keptStories.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Toast } from '#ui/Toast.tsx';
import { KeptExports } from './KeptExports.tsx';
import { KeptGroup } from './KeptGroup.tsx';
import { KeptTools } from './KeptTools.tsx';
import { useKeptDeleting } from './useKeptDeleting.ts';

/** Everything that the reader keeps, of all stories. */
export function HighlightsPage() {
  const { data: kept } = useQuery(keptStoriesQuery());
  const heading = useRef<HTMLHeadingElement>(null);
  const { deleted, onDelete, close } = useKeptDeleting(() => heading.current?.focus({ preventScroll: true }));
  const all = kept?.kind === 'open' ? kept.stories : none;
  return (
    <article className="col-story min-w-0 pt-12 pb-8 max-tablet:pt-6">
      <h1 ref={heading} className="headline" tabIndex={-1}>
        Highlights
      </h1>
      <p className="mt-3 mb-6 font-story text-summary/[1.4] text-ink-2">
        The words you keep and the notes you write, from all stories.{' '}
        {kept?.kind !== 'closed' && 'They are saved in this browser and sent to no one.'}
      </p>
      <p className="hidden noscript:block">
        This page needs JavaScript: highlights are saved in your browser, not on a server.
      </p>
      <div className="script-only">
        {!kept && <MetaText>Reading your highlights…</MetaText>}
        {kept?.kind === 'closed' && (
          <Notice>
            Your highlights can’t be listed. {storageWords(kept.why)} What you keep meanwhile is listed beside
            its story until you close the page.
          </Notice>
        )}
        {kept?.kind === 'open' && all.length === 0 && <NothingKept />}
        {all.length > 0 && (
          <KeptList all={all}>
            {(story) => (
              <KeptGroup
                key={story.key}
                story={story}
                onDelete={({ key }, { highlight }) => void onDelete(key, highlight)}
              />
            )}
          </KeptList>
        )}
        <div role="status">
          {deleted && (
            <Toast onUndo={deleted.undo} onClose={close}>
              <bdi>{deleted.words}</bdi>
            </Toast>
          )}
        </div>
      </div>
    </article>
  );
}

const none: readonly KeptStory[] = [];

type ListProps = {
  readonly all: readonly KeptStory[];
  readonly children: (story: KeptStory) => ReactNode;
};

/** With search, and the count of what is found. */
function KeptList({ all, children }: ListProps) {
  const [query, setQuery] = useState('');
  const [shape, setShape] = useState<Shape>();
  const shown = useMemo(() => findKept(all, query, shape), [all, query, shape]);
  const count = countOf(shown);
  const of = countOf(all);
  const isPart = shown !== all;
  return (
    <>
      <KeptTools query={query} shape={shape} onQuery={setQuery} onShape={setShape} />
      <MetaText className="mt-3 mb-3" role="status">
        {count === 0 && isPart
          ? 'No highlights match.'
          : `${isPart ? `${count} of ` : ''}${counted(of, 'highlight')} in ${counted(shown.length, 'story', 'stories')}.`}
      </MetaText>
      {count > 0 && (
        <KeptExports stories={() => shown} count={count} name="lede-highlights" isPart={isPart} />
      )}
      <div className="mt-6 grid gap-8">{shown.map(children)}</div>
    </>
  );
}

function countOf(stories: readonly KeptStory[]): number {
  return stories.reduce((sum, { items }) => sum + items.length, 0);
}

function NothingKept() {
  return (
    <EmptyState title="Nothing is kept yet">
      Open a story, select words in it and choose Highlight or Note; with a keyboard, press h or m while words
      are selected. They are then listed here and beside the story.
    </EmptyState>
  );
}
