import { NoNames } from '#features/import/NoNames.tsx';
import { useStory } from '#session/useSession.ts';

/** Gone as soon as the reader has marked something. */
export function OwnNoNames({ onMark }: { readonly onMark: () => void }) {
  const { entities, timeline, language } = useStory().story;
  const isBare = entities.length === 0 && !timeline?.events.length;
  return isBare && <NoNames language={language} onMark={onMark} />;
}
