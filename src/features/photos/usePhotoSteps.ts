import { useLayoutEffect, useRef } from 'react';
import type { Photo, PhotoId } from '#core/story/story.ts';

export type PhotoSteps = {
  /** The photo shown, from 0. */
  readonly index: number;
  readonly has: (by: -1 | 1) => boolean;
  /** `false` where there is no photo that way. */
  readonly by: (by: -1 | 1) => boolean;
  readonly to: (end: 'first' | 'last') => void;
};

/**
 * Steps through the photos by asking the page, which answers with another `current`. A quick reader asks again
 * before the answer is there: steps count from what was asked for last.
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
  // What has been answered is done with; an answer to nothing asked (Back, Forward) ends the waiting.
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
