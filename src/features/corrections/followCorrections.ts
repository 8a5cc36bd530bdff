import type { Story } from '#core/story/story.ts';
import { correctionsOf } from './correctionStore.ts';

/** Calls with the story as corrected, now and after every change, here or in another tab; returns how to stop. */
export function followCorrections(key: string, original: Story, show: (story: Story) => void): () => void {
  const store = correctionsOf(key, original);
  const tell = () => show(store.view().story);
  tell();
  return store.watch(tell);
}
