import { type ReactNode, Suspense } from 'react';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import type { Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import { MentionRuler } from '#features/entities/MentionRuler.tsx';
import { StoryArticle } from '#features/story/StoryArticle.tsx';
import type { DrawFigure } from '#features/story/StoryBody.tsx';
import { TextDrawing } from '#features/story/TextDrawing.tsx';
import { latePart } from '#session/latePart.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { BottomBar } from './BottomBar.tsx';
import { LateLists } from './LateLists.tsx';
import { SessionMessages } from './SessionMessages.tsx';
import { Side } from './Side.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { StoryPhotos } from './StoryPhotos.tsx';
import { ToolButtons, useStoryTools } from './StoryTools.tsx';
import { StoryViewer } from './StoryViewer.tsx';
import { useSessionAdapter } from './session/useSessionAdapter.ts';
import { useNotes } from './useNotes.ts';
import { useRegions } from './useRegions.ts';
import { useStoryKeys } from './useStoryKeys.ts';

const StoryFigure = latePart(async () => (await import('./StoryFigure.tsx')).StoryFigure);
const OpenTools = latePart(async () => (await import('./OpenTools.tsx')).OpenTools);

/** What the page of a reader's own story adds. */
export type StorySlots = {
  /** Rendered below the story's foot. `onCorrect` opens the tools that correct names and dates. */
  readonly foot?: (onCorrect: () => void) => ReactNode;
  /** Rendered before the text, after the pictures. */
  readonly listed?: ReactNode;
  /** Renders a picture within the text; a stable function. */
  readonly drawFigure?: DrawFigure;
};

type Props = StorySlots & {
  /** Key of the reading position; null saves none. */
  readonly place: string | null;
  readonly corrections: {
    readonly storyKey: StoryKey;
    readonly original: Story;
    readonly unplaced: readonly Unplaced[];
  };
};

/** Renders the features, which share nothing but the session. */
export function StoryLayout({ place, foot, listed, drawFigure = drawLateFigure, corrections }: Props) {
  useSessionAdapter();
  const regions = useRegions();
  const notes = useNotes();
  const tools = useStoryTools();
  useStoryKeys(tools.setKeyTool);
  return (
    <TextDrawing>
      <SkipLinks />
      <SiteHeader place={notes.code && <notes.code.ReadingPlace place={place} />}>
        <IconButton
          className="script-only"
          label="Find in this story"
          icon="search"
          onClick={() => tools.setKeyTool('/')}
        />
      </SiteHeader>
      <main className="page-grid">
        <StoryArticle
          photos={
            <>
              <StoryPhotos />
              {listed}
            </>
          }
          drawFigure={drawFigure}
          after={<LateLists part="not-known" live={notes.code && <notes.code.NotKnown />} />}
        >
          {foot?.(() => tools.setIsCorrecting(true))}
          {notes.code && <notes.code.TextTools tools={tools} unplaced={corrections.unplaced} />}
        </StoryArticle>
        <MentionRuler>{notes.code && <notes.code.SourceTicks />}</MentionRuler>
        <Side regions={regions} notes={notes} />
      </main>
      <SiteFooter hasBar>
        <ToolButtons tools={tools} />
      </SiteFooter>
      <BottomBar />
      {notes.code && (
        <>
          <notes.code.TimeNote />
          <notes.code.FoldedRegions />
        </>
      )}
      <StoryViewer regions={regions} />
      {(tools.isSaving || tools.isCorrecting || tools.keyTool) && (
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

const drawLateFigure: DrawFigure = (block) => (
  <Suspense key={block.id}>
    <StoryFigure block={block} />
  </Suspense>
);
