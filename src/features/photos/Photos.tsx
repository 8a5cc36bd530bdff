import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react';
import type { Photo, Span } from '#core/story/story.ts';
import { useSession, useStory } from '#session/useSession.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { useReveal } from '#ui/reveal.ts';
import { Slide } from './Slide.tsx';
import { useStrip } from './useStrip.ts';

type Props = {
  readonly photos: readonly Photo[];
  readonly drawText: (photo: Photo, within: Span) => ReactNode;
};

/** Carousel: a scroll-snap strip without autoplay. Scrolls to the picture last shown in the viewer. */
export const Photos = memo(function Photos({ photos, drawText }: Props) {
  const { direction } = useStory().story;
  const shown = useSession(({ lastPhoto }) => lastPhoto);
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
    // Don't handle arrow keys in a caption.
    if (event.target instanceof Element && event.target.closest('figcaption')) return;
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
      className="photos relative col-story min-w-0 desk:col-spread"
      id="photos"
      aria-label="Photos"
      aria-roledescription={many ? 'carousel' : undefined}
      data-shape={isUpright(photos[current]) ? 'upright' : 'wide'}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={strip}
        className="strip flex snap-x snap-mandatory items-start gap-2 overflow-x-auto overflow-y-hidden overscroll-x-contain [scrollbar-width:none] focus-inside max-tablet:gap-1 noscript:block noscript:overflow-visible print:contents"
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
            drawText={drawText}
          />
        ))}
      </div>
      {many && (
        <div className="strip-bar script-only absolute -end-2 flex items-center gap-1 text-ink-2 text-label max-tablet:end-[calc(var(--spacing-margin)-0.75rem)] max-tablet:gap-0 print:hidden desk:-top-2!">
          <IconButton
            label="Previous photo"
            icon="previous"
            mirrored
            className="max-tablet:size-target"
            aria-controls="photo-strip"
            aria-disabled={current === 0}
            onClick={() => step(-1)}
          />
          <p data-part="photo-count" className="min-w-[3.4em] text-center" role="status">
            {`${current + 1} of ${photos.length}`}
          </p>
          <IconButton
            label="Next photo"
            icon="next"
            mirrored
            className="max-tablet:size-target"
            aria-controls="photo-strip"
            aria-disabled={current === photos.length - 1}
            onClick={() => step(1)}
          />
        </div>
      )}
    </section>
  );
});

/** A picture with a phone crop gets a portrait stage on phones. */
function isUpright(photo: Photo | undefined): boolean {
  return photo?.renditions.some(({ crop }) => crop === 'phone') ?? false;
}
