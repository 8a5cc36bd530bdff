import { type ReactNode, useEffect, useRef } from 'react';
import type { Photo, PhotoId, Span } from '#core/story/story.ts';
import { Caption } from './Caption.tsx';
import { NoPicture } from './NoPicture.tsx';
import { Picture } from './Picture.tsx';
import { usePictureTries } from './usePictureTries.ts';

type Props = {
  readonly photo: Photo;
  readonly number: number;
  readonly count: number;
  readonly isCurrent: boolean;
  /** Fetch the picture before it is asked for. */
  readonly isNear: boolean;
  /** The script is running: slides out of view may be made inert. */
  readonly isReady: boolean;
  readonly addressOf: (file: string) => string;
  readonly language: string;
  readonly drawText: (photo: Photo, within: Span) => ReactNode;
  readonly onOpen: (photo: PhotoId) => void;
};

export function Slide({
  photo,
  number,
  count,
  isCurrent,
  isNear,
  isReady,
  addressOf,
  language,
  ...actions
}: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the ARIA carousel pattern names a slide this way
    <div
      className="slide"
      data-photo={photo.id}
      data-shown={isCurrent ? '' : undefined}
      inert={isReady && !isCurrent}
      role="group"
      aria-roledescription="slide"
      aria-label={`${number} of ${count}`}
    >
      <figure>
        <Stage
          photo={photo}
          number={number}
          count={count}
          isNear={isNear}
          addressOf={addressOf}
          onOpen={actions.onOpen}
        />
        <figcaption>
          <Caption
            photo={photo}
            language={language}
            clamped
            drawText={(within) => actions.drawText(photo, within)}
          />
        </figcaption>
      </figure>
    </div>
  );
}

type StageProps = Pick<Props, 'photo' | 'number' | 'count' | 'isNear' | 'addressOf' | 'onOpen'>;

/** The picture in its box; a failed one keeps its caption and offers another try. */
function Stage({ photo, number, count, isNear, addressOf, onOpen }: StageProps) {
  const { attempt, hasFailed, fail, retry } = usePictureTries();
  const stage = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);

  // Set from script: the strict policy forbids style attributes in the page.
  useEffect(() => {
    if (photo.colour) stage.current?.style.setProperty('--matte', photo.colour);
    if (photo.placeholder && !image.current?.complete)
      stage.current?.style.setProperty('--placeholder', `url("${photo.placeholder}")`);
  }, [photo.colour, photo.placeholder]);

  // A picture may have failed before the app arrived and could hear of it.
  useEffect(() => {
    const img = image.current;
    if (img?.complete && img.naturalWidth === 0 && img.currentSrc !== '') fail();
  }, [fail]);

  const hasCrop = photo.renditions.some(({ crop }) => crop === 'phone');
  if (photo.renditions.length === 0 || hasFailed)
    return (
      <div className="stage stage-empty" ref={stage}>
        {hasFailed ? (
          <NoPicture onRetry={retry}>The picture did not load. Its caption is below.</NoPicture>
        ) : (
          <NoPicture>The picture is not supplied.</NoPicture>
        )}
      </div>
    );
  return (
    <div className="stage" ref={stage} data-crop={hasCrop ? '' : undefined}>
      <a
        className="stage-open"
        href={`?photo=${photo.id}`}
        data-early=""
        aria-label={`Open picture ${number} of ${count}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(photo.id);
        }}
      >
        <Picture
          key={attempt}
          ref={image}
          photo={photo}
          addressOf={addressOf}
          sizes="(min-width: 46.25rem) 640px, 100vw"
          loading={number === 1 || isNear ? 'eager' : 'lazy'}
          first={number === 1}
          // Beside a picture of another shape than its stage stands its colour, not its blur.
          onLoad={() => stage.current?.style.removeProperty('--placeholder')}
          onError={fail}
        />
      </a>
    </div>
  );
}
