import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { redirect } from 'react-router';
import { type UnsavedReason, unsavedStoryQuery } from '#data/unsavedStory.ts';
import { AssumedYears } from '#features/import/AssumedYears.tsx';
import { OriginalPicture } from '#features/import/OriginalPicture.tsx';
import { pageNoticeStyle } from '#ui/pageNoticeStyle.ts';
import { OwnListedPhotos } from '../OwnListedPhotos.tsx';
import { OwnNoNames } from '../OwnNoNames.tsx';
import { drawOwnFigure } from '../ownFigure.tsx';
import { StoryPage } from '../StoryPage.tsx';
import '../../styles/rest.css';
import '../../styles/own.css';

/** Undefined after a reload. */
export function unsavedStoryLoader(queryClient: QueryClient) {
  return () => (queryClient.getQueryData(unsavedStoryQuery().queryKey) ? null : redirect('/import'));
}

/** A story read without saving. Its reading position isn't saved either. */
export function UnsavedStoryRoute() {
  const { data } = useQuery(unsavedStoryQuery());
  useEffect(() => {
    const page = document.documentElement.dataset;
    page.unsaved = '';
    return () => {
      delete page.unsaved;
    };
  }, []);
  if (!data) return null;
  const { story, pictures, remote, why } = data;
  return (
    <>
      <StoryPage
        key={story.id}
        story={story}
        pictures={pictures}
        storyKey={null}
        place={null}
        drawFigure={drawOwnFigure}
        listed={<OwnListedPhotos drawLink={({ id }) => <OriginalPicture remote={remote} photo={id} />} />}
        foot={(onCorrect) => (
          <>
            <OwnNoNames onMark={onCorrect} />
            <AssumedYears story={story} />
          </>
        )}
      />
      <NotSaved why={why} />
    </>
  );
}

/** Announced once. */
function NotSaved({ why }: { why: UnsavedReason }) {
  const [isShown, setIsShown] = useState(true);
  if (!isShown) return null;
  return (
    <div className={pageNoticeStyle} role="status">
      {why === 'blocked' && 'This browser lets Lede save nothing, as in a private window. '}
      This story is not saved: it can be read until you close or reload this page.{' '}
      <button
        type="button"
        className="min-h-6 underline decoration-1 underline-offset-[0.2em]"
        onClick={() => setIsShown(false)}
      >
        Close
      </button>
    </div>
  );
}
