import { useLayoutEffect, useRef } from 'react';
import type { Photo, PhotoId } from '#core/story/story.ts';

export type PhotoSteps = {
  /** Index of the shown photo. */
  readonly index: number;
  readonly has: (by: -1 | 1) => boolean;
  /** `false` if there is no photo in that direction. */
  readonly by: (by: -1 | 1) => boolean;
  readonly to: (end: 'first' | 'last') => void;
};

/**
 * Steps through the photos with `onMove`, after which `current` changes asynchronously. If several steps are requested
 * before that, each one counts from the last requested photo.
 */
export function usePhotoSteps(
  photos: readonly Photo[],
  current: PhotoId,
  onMove: (photo: PhotoId) => void,
): PhotoSteps {
  const index = Math.max(
    0,
    photos.findIndex(({ id }) => id === current),
  );
  const asked = useRef<readonly number[]>([]);
  // Remove requests up to the one that was fulfilled. Any other change (Back, Forward) clears them all.
  useLayoutEffect(() => {
    const answered = asked.current.indexOf(index);
    asked.current = answered === -1 ? [] : asked.current.slice(answered + 1);
  }, [index]);

  const ask = (next: number) => {
    const photo = photos[next];
    if (!photo || next === (asked.current.at(-1) ?? index)) return false;
    asked.current = [...asked.current, next];
    onMove(photo.id);
    return true;
  };
  return {
    index,
    has: (by) => photos[index + by] !== undefined,
    by: (by) => ask((asked.current.at(-1) ?? index) + by),
    to: (end) => ask(end === 'first' ? 0 : photos.length - 1),
  };
}
