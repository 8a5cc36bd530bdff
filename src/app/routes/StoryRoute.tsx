import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { storyQuery } from '#data/stories.ts';
import { StoryPage } from '../StoryPage.tsx';

/** The loader has put the story into the cache; another story is another page. */
export function StoryRoute() {
  const { id = '' } = useParams();
  const { data: story } = useSuspenseQuery(storyQuery(id));
  return <StoryPage key={story.id} story={story} />;
}
