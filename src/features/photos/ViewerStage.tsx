import { useLayoutEffect, useRef } from 'react';
import { isSwipeDown, swipeStep } from '#core/photos/swipe.ts';
import type { Point } from '#core/photos/zoom.ts';
import type { Photo } from '#core/story/story.ts';
import type { PhotoSteps } from './usePhotoSteps.ts';
import { usePointers } from './usePointers.ts';
import type { ZoomControl } from './useZoom.ts';
import { ViewerSlide } from './ViewerSlide.tsx';

type Props = {
  readonly photos: readonly Photo[];
  readonly steps: PhotoSteps;
  readonly zoom: ZoomControl;
  readonly addressOf: (file: string) => string;
  readonly direction: 'ltr' | 'rtl';
  readonly isInert: boolean;
  readonly onClose: () => void;
};

/** Rubber-band factor past the first or last photo. */
const resistance = 0.25;

/** The shown picture and its preloaded neighbours. */
export function ViewerStage({ photos, steps, zoom, addressOf, direction, isInert, onClose }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const { index } = steps;

  const drag = (by: Point | undefined) => {
    stage.current?.style.setProperty('--drag', `${by?.x ?? 0}px`);
    stage.current?.style.setProperty('--fall', `${by?.y ?? 0}px`);
    stage.current?.toggleAttribute('data-dragging', by !== undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: reset the drag when the picture changes
  useLayoutEffect(() => {
    drag(undefined);
  }, [index]);

  usePointers(stage, {
    onDrag: (by, total) => {
      if (zoom.isZoomed) return zoom.pan(by);
      const isForward = total.x < 0 === (direction === 'ltr');
      if (total.y > Math.abs(total.x)) return drag({ x: 0, y: total.y });
      drag({ x: steps.has(isForward ? 1 : -1) ? total.x : total.x * resistance, y: 0 });
    },
    onDragEnd: (total, ms) => {
      if (zoom.isZoomed) return;
      if (isSwipeDown({ total, ms })) return onClose();
      const step = swipeStep({ total, ms, width: stage.current?.clientWidth ?? 0, direction });
      // After a swipe keep the drag offset until the next picture is shown.
      if (step === 0 || !steps.by(step)) drag(undefined);
    },
    onPinch: zoom.pinch,
    onTap: (at) => {
      if (zoom.isZoomed) zoom.centre(at);
      else if (!isOnPicture(at, zoom.picture.current)) onClose();
    },
    onDoubleTap: zoom.toggle,
  });

  return (
    <div
      data-part="stage"
      className="group/stage relative touch-none select-none overflow-hidden [grid-area:stage] data-dragging:cursor-grabbing"
      ref={stage}
      inert={isInert}
    >
      {photos.map((photo, place) => {
        const offset = place - index;
        if (Math.abs(offset) > 1) return null;
        return (
          <ViewerSlide
            key={photo.id}
            photo={photo}
            offset={offset}
            addressOf={addressOf}
            picture={offset === 0 ? zoom.picture : undefined}
          />
        );
      })}
    </div>
  );
}

/** `at` is relative to the stage's centre, which is also the picture's. True if there is no picture. */
function isOnPicture({ x, y }: Point, picture: HTMLElement | null): boolean {
  return !picture || (Math.abs(x) <= picture.offsetWidth / 2 && Math.abs(y) <= picture.offsetHeight / 2);
}
