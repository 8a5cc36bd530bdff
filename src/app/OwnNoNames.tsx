import { NoNames } from '#features/import/NoNames.tsx';
import { useStory } from '#session/useSession.ts';
import { hasNoNames } from './hasNoNames.ts';

/** Gone as soon as the reader has marked something. */
export function OwnNoNames({ onMark }: { readonly onMark: () => void }) {
  const { story } = useStory();
  return hasNoNames(story) && <NoNames language={story.language} onMark={onMark} />;
}
