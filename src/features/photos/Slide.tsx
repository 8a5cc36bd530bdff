import { type ReactNode, useEffect, useRef } from 'react';
import type { Photo, Span } from '#core/story/story.ts';
import { useStory } from '#session/useSession.ts';
import { classNames } from '#ui/classNames.ts';
import { Caption } from './Caption.tsx';
import { NoPicture } from './NoPicture.tsx';
import { OpenPicture } from './OpenPicture.tsx';
import { usePictureTries } from './usePictureTries.ts';

type Props = {
  readonly photo: Photo;
  readonly number: number;
  readonly count: number;
  readonly isCurrent: boolean;
  /** Preload the picture. */
  readonly isNear: boolean;
  /** Hydrated, so slides out of view may be inert. */
  readonly isReady: boolean;
  readonly drawText: (photo: Photo, within: Span) => ReactNode;
};

export function Slide({ photo, number, count, isCurrent, isNear, isReady, drawText }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the ARIA carousel pattern names a slide this way
    <div
      className="slide w-(--slide) flex-none snap-start snap-always noscript:mb-8 print:break-inside-avoid"
      data-photo={photo.id}
      data-shown={isCurrent ? '' : undefined}
      inert={isReady && !isCurrent}
      role="group"
      aria-roledescription="slide"
      aria-label={`${number} of ${count}`}
    >
      <figure className="items-start gap-x-26 desk:grid desk:grid-cols-[var(--container-measure)_var(--container-side)] desk:grid-rows-[auto_auto_auto_1fr]">
        <Stage photo={photo} number={number} count={count} isNear={isNear} />
        <figcaption className="text-caption text-ink-2 desk:contents">
          <Caption
            photo={photo}
            language={useStory().story.language}
            clamped
            drawText={(within) => drawText(photo, within)}
          />
        </figcaption>
      </figure>
    </div>
  );
}

const stageStyle =
  'stage relative grid place-items-center overflow-hidden desk:col-start-1 desk:row-span-3 desk:row-start-1 [&_img]:size-full [&_img]:object-contain';
/** Dominant colour and blurred placeholder, shown until the picture is loaded. */
const blurred = 'bg-(image:--placeholder) bg-(--matte,var(--color-hairline)) bg-center bg-cover';

type StageProps = Pick<Props, 'photo' | 'number' | 'count' | 'isNear'>;

/** The picture in its box, or a message with a retry button if it failed to load. */
function Stage({ photo, number, count, isNear }: StageProps) {
  const { attempt, hasFailed, fail, retry } = usePictureTries();
  const stage = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);

  // Set from JavaScript, because the Content Security Policy forbids style attributes in the page.
  useEffect(() => {
    if (photo.colour) stage.current?.style.setProperty('--matte', photo.colour);
    if (photo.placeholder && !image.current?.complete)
      stage.current?.style.setProperty('--placeholder', `url("${photo.placeholder}")`);
  }, [photo.colour, photo.placeholder]);

  // The picture may have failed to load before hydration, when there was no error handler.
  useEffect(() => {
    const img = image.current;
    if (img?.complete && img.naturalWidth === 0 && img.currentSrc !== '') fail();
  }, [fail]);

  const hasCrop = photo.renditions.some(({ crop }) => crop === 'phone');
  if (photo.renditions.length === 0 || hasFailed)
    return (
      <div className={classNames(stageStyle, 'bg-hover')} data-stage="" ref={stage}>
        <NoPicture onRetry={hasFailed ? retry : undefined}>
          {hasFailed ? 'The picture did not load. Its caption is below.' : 'Picture not included'}
        </NoPicture>
      </div>
    );
  return (
    <div
      className={classNames(stageStyle, blurred)}
      data-stage=""
      ref={stage}
      data-crop={hasCrop ? '' : undefined}
    >
      <OpenPicture
        key={attempt}
        ref={image}
        className="stage-open absolute inset-0 size-full"
        name={`Open picture ${number} of ${count}`}
        photo={photo}
        loading={number === 1 || isNear ? 'eager' : 'lazy'}
        first={number === 1}
        // Once loaded, show the colour, not the blur, beside a picture of another shape than its box.
        onLoad={() => stage.current?.style.removeProperty('--placeholder')}
        onError={fail}
      />
    </div>
  );
}
