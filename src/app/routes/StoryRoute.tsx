import { useLoaderData } from 'react-router';
import type { Story } from '#core/story/story.ts';
import { StoryPage } from '../StoryPage.tsx';

/** The loader has taken the story from the query cache; another story is another page. */
export function StoryRoute() {
  const story = useLoaderData<Story>();
  return <StoryPage key={story.id} story={story} />;
}
