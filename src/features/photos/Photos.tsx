import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react';
import type { Photo, PhotoId, Span } from '#core/story/story.ts';
import { Icon } from '#ui/Icon.tsx';
import { useReveal } from '#ui/reveal.ts';
import { Slide } from './Slide.tsx';
import { useStrip } from './useStrip.ts';

type Props = {
  readonly photos: readonly Photo[];
  readonly addressOf: (file: string) => string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The picture last seen in the viewer: the strip follows it. */
  readonly shown: PhotoId | undefined;
  readonly drawText: (photo: Photo, within: Span) => ReactNode;
  readonly onOpen: (photo: PhotoId) => void;
};

/** The carousel: a native scroll-snap strip that never moves by itself. */
export const Photos = memo(function Photos({
  photos,
  addressOf,
  language,
  direction,
  shown,
  drawText,
  onOpen,
}: Props) {
  const section = useRef<HTMLElement>(null);
  const wanted = photos.findIndex(({ id }) => id === shown);
  const { strip, current, hasMoved, isReady, showSlide } = useStrip({ count: photos.length, wanted });

  useReveal(section, (target) => {
    const slide = target.closest<HTMLElement>('[data-photo]');
    const index = photos.findIndex(({ id }) => id === slide?.dataset.photo);
    if (index !== -1) showSlide(index, 'instant');
  });

  const step = (by: number) => {
    const next = current + by;
    if (next >= 0 && next < photos.length) showSlide(next, 'smooth');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget && !(event.target as Element).closest('.stage')) return;
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const by = event.key === forward ? 1 : event.key === back ? -1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  };

  const many = photos.length > 1;
  return (
    <section
      ref={section}
      className="photos"
      id="photos"
      aria-label="Photos"
      aria-roledescription={many ? 'carousel' : undefined}
      data-shape={isUpright(photos[current]) ? 'upright' : 'wide'}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={strip}
        className="strip"
        id="photo-strip"
        tabIndex={many ? 0 : undefined}
        role="group"
        aria-label="Pictures"
        onKeyDown={onKeyDown}
      >
        {photos.map((photo, index) => (
          <Slide
            key={photo.id}
            photo={photo}
            number={index + 1}
            count={photos.length}
            isCurrent={index === current}
            isNear={Math.abs(index - current) <= 1 && (hasMoved || isReady)}
            isReady={isReady}
            addressOf={addressOf}
            language={language}
            drawText={drawText}
            onOpen={onOpen}
          />
        ))}
      </div>
      {many && (
        <div className="strip-bar script-only">
          <button
            type="button"
            className="icon-button"
            aria-label="Previous photo"
            aria-controls="photo-strip"
            aria-disabled={current === 0}
            onClick={() => step(-1)}
          >
            <Icon name="previous" mirrored />
          </button>
          <p className="strip-count" role="status">
            {current + 1} of {photos.length}
          </p>
          <button
            type="button"
            className="icon-button"
            aria-label="Next photo"
            aria-controls="photo-strip"
            aria-disabled={current === photos.length - 1}
            onClick={() => step(1)}
          >
            <Icon name="next" mirrored />
          </button>
        </div>
      )}
    </section>
  );
});

/** On phones a picture with its own crop stands in an upright stage. */
function isUpright(photo: Photo | undefined): boolean {
  return photo?.renditions.some(({ crop }) => crop === 'phone') ?? false;
}
