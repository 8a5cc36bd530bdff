import { useState } from 'react';
import {
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunction,
  useLoaderData,
  useParams,
} from 'react-router';
import { type HeldReason, heldStory } from '#data/heldStory.ts';
import { openStory } from '#data/library/openStory.ts';
import { ownKey } from '#data/library/storyParts.ts';
import { KeptOriginal } from '#features/import/KeptOriginal.tsx';
import { NotOpened } from '#features/library/NotOpened.tsx';
import { pageNoticeStyle } from '#ui/pageNoticeStyle.ts';
import { PlainPage } from '../PlainPage.tsx';
import { StoryPage } from '../StoryPage.tsx';
import { loadFirstRegions } from '../useRegions.ts';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';

/**
 * A story that the reader brought: `/own/:id` is one that this browser keeps, `/import/story` the one that is only held.
 * Its loader comes with its code, as a bundled story needs neither.
 */
export const loader = async ({ params: { id } }: LoaderFunctionArgs) => {
  await loadFirstRegions();
  if (id !== undefined) return { kind: 'kept', opened: await openStory(id) } as const;
  const held = heldStory();
  return held ? ({ kind: 'held', held } as const) : redirect('/import');
};

/** Names, events and pictures are in the search part: the story stays. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

export function Component() {
  const { id = '' } = useParams();
  const loaded = useLoaderData<Exclude<Awaited<ReturnType<typeof loader>>, Response>>();
  if (loaded.kind === 'held') {
    const { story, folder, why } = loaded.held;
    // A place in it could never be found again.
    return (
      <>
        <StoryPage key={story.id} story={story} folder={folder} storyKey={null} place={null} />
        <NotKept why={why} />
      </>
    );
  }
  const { opened } = loaded;
  if (!opened.ok)
    return (
      <PlainPage>
        <Title />
        <NotOpened trouble={opened.problem} />
      </PlainPage>
    );
  const { story, folder } = opened.value;
  return (
    <StoryPage
      key={id}
      story={story}
      folder={folder}
      storyKey={ownKey(id)}
      place={ownKey(id)}
      foot={<KeptOriginal id={id} />}
    />
  );
}

function Title() {
  useTitle('Story not opened');
  return null;
}

/** Said once. */
function NotKept({ why }: { why: HeldReason }) {
  const [isShown, setIsShown] = useState(true);
  if (!isShown) return null;
  return (
    <div className={pageNoticeStyle} role="status">
      {why === 'blocked' && 'This browser lets Lede keep nothing, as in a private window. '}
      This story is not kept: it can be read until you close or reload this page.{' '}
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
