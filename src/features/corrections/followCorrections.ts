import type { Story } from '#core/story/story.ts';
import { correctionsOf } from './correctionStore.ts';

let stop = () => {};

/** Calls with the story as corrected, now and after every change, here or in another tab, until another story is followed. */
export function followCorrections(key: string | null, original: Story, show: (story: Story) => void): void {
  stop();
  const store = correctionsOf(key, original);
  const tell = () => show(store.view().story);
  stop = store.watch(tell);
  tell();
}
