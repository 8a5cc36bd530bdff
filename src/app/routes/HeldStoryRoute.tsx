import { useEffect, useState } from 'react';
import { useLoaderData } from 'react-router';
import type { HeldStory } from '#data/heldStory.ts';
import { savePlace } from '#data/readingPlaces.ts';
import { StoryPage } from '../StoryPage.tsx';

/** A story that is read without being kept, which is said once. */
export function HeldStoryRoute() {
  const { story, folder } = useLoaderData<HeldStory>();
  // A place in a story that can't be found again is of no use.
  useEffect(() => () => savePlace(story.id, undefined), [story.id]);
  return (
    <>
      <StoryPage key={story.id} story={story} folder={folder} storyKey={`own/${story.id}`} />
      <NotKept />
    </>
  );
}

function NotKept() {
  const [isShown, setIsShown] = useState(true);
  if (!isShown) return null;
  return (
    <div className="page-notice" role="status">
      This story is not kept: it can be read until you close or reload this page.{' '}
      <button type="button" className="notice-close" onClick={() => setIsShown(false)}>
        Close
      </button>
    </div>
  );
}
