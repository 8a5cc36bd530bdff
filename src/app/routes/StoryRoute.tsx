import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { storyQuery } from '#data/stories.ts';
import { sitePictures } from '#data/storyPictures.ts';
import { StoryPage } from '../StoryPage.tsx';

/** A bundled story. The loader has put it into the cache; the key remounts the page for another story. */
export function StoryRoute() {
  const { id = '' } = useParams();
  const { data: story } = useSuspenseQuery(storyQuery(id));
  const pictures = useMemo(() => sitePictures(id), [id]);
  return <StoryPage key={id} story={story} pictures={pictures} />;
}
