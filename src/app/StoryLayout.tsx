import { type ReactNode, Suspense } from 'react';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import type { PhotoId, Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import { MentionRuler } from '#features/entities/MentionRuler.tsx';
import { StoryArticle } from '#features/story/StoryArticle.tsx';
import { TextDrawing } from '#features/story/TextDrawing.tsx';
import { latePart } from '#session/latePart.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { BottomBar } from './BottomBar.tsx';
import { SessionMessages } from './SessionMessages.tsx';
import { Side } from './Side.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { StoryFigure } from './StoryFigure.tsx';
import { StoryPhotos } from './StoryPhotos.tsx';
import { ToolButtons, useStoryTools } from './StoryTools.tsx';
import { StoryViewer } from './StoryViewer.tsx';
import { useSessionAdapter } from './session/useSessionAdapter.ts';
import { useNotes } from './useNotes.ts';
import { useRegions } from './useRegions.ts';
import { useStoryKeys } from './useStoryKeys.ts';

const OpenTools = latePart(async () => (await import('./OpenTools.tsx')).OpenTools);

type Props = {
  /** Key of the reading position; null saves none. */
  readonly place: string | null;
  /** Rendered below the story's foot. */
  readonly foot: ReactNode;
  readonly corrections: {
    readonly storyKey: StoryKey;
    readonly original: Story;
    readonly unplaced: readonly Unplaced[];
  };
};

/** Renders the features, which share nothing but the session. */
export function StoryLayout({ place, foot, corrections }: Props) {
  useSessionAdapter();
  useStoryKeys();
  const regions = useRegions();
  const notes = useNotes();
  const tools = useStoryTools();
  return (
    <TextDrawing>
      <SkipLinks />
      <SiteHeader />
      <main className="page-grid">
        <StoryArticle place={place} photos={<StoryPhotos />} drawFigure={drawFigure}>
          {foot}
          {notes && <notes.MarginNote />}
        </StoryArticle>
        <MentionRuler />
        <Side regions={regions} />
      </main>
      <SiteFooter hasBar>
        <ToolButtons tools={tools} />
      </SiteFooter>
      <BottomBar />
      {notes && <notes.TimeNote />}
      <StoryViewer regions={regions} />
      {(tools.isSaving || tools.isCorrecting) && (
        <ErrorBoundary region="Tools">
          <Suspense>
            <OpenTools tools={tools} {...corrections} />
          </Suspense>
        </ErrorBoundary>
      )}
      <SessionMessages />
    </TextDrawing>
  );
}

const drawFigure = (id: PhotoId) => <StoryFigure id={id} />;
