import { useEffect, useState } from 'react';
import type { Story } from '#core/story/story.ts';
import { hasCorrections } from '#data/corrections/hasCorrections.ts';

/**
 * The story with this reader's corrections, and a way to show another edition of it. At first it is as it was sent,
 * so that the page hydrates unchanged; the code and the database are only asked where there is something to correct.
 * With null nothing is kept, and corrections last the visit.
 */
export function useCorrectedStory(key: string | null, original: Story) {
  const [story, setStory] = useState(original);
  useEffect(() => {
    const follow = () => {
      if (key === null || hasCorrections(key))
        import('./corrections.ts').then((code) => code.followCorrections(key, original, setStory));
    };
    follow();
    // The first correction may be made in another tab.
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [key, original]);
  return [story, setStory] as const;
}
