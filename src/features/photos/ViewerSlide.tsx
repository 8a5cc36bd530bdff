import { type RefObject, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import { pictureSize } from '#core/photos/pictureSources.ts';
import type { Size } from '#core/photos/zoom.ts';
import type { Photo } from '#core/story/story.ts';
import { NoPicture } from './NoPicture.tsx';
import { Picture } from './Picture.tsx';
import { usePictureTries } from './usePictureTries.ts';

type Props = {
  readonly photo: Photo;
  /** 0: shown; -1 and 1: the neighbours, preloaded. */
  readonly offset: number;
  readonly addressOf: (file: string) => string;
  /** Set only for the shown slide. */
  readonly picture: RefObject<HTMLDivElement | null> | undefined;
};

export function ViewerSlide({ photo, offset, addressOf, picture }: Props) {
  const slide = useRef<HTMLDivElement>(null);
  const { attempt, hasFailed, fail, retry } = usePictureTries();
  const retryFromHere = () => {
    slide.current?.focus({ preventScroll: true });
    retry();
  };
  return (
    <div
      className="viewer-slide absolute inset-0 mx-6 grid place-items-center outline-none duration-turn ease-out [container-type:size] transition-[translate] group-data-dragging/stage:transition-none max-tablet:mx-0"
      data-part="slide"
      ref={slide}
      data-offset={offset}
      inert={offset !== 0}
      tabIndex={-1}
    >
      {photo.renditions.length === 0 ? (
        <NoPicture>Picture not included</NoPicture>
      ) : hasFailed ? (
        <NoPicture onRetry={retryFromHere}>The picture did not load.</NoPicture>
      ) : (
        <WholePicture
          key={attempt}
          photo={photo}
          addressOf={addressOf}
          isShown={offset === 0}
          picture={picture}
          onError={fail}
        />
      )}
    </div>
  );
}

type WholeProps = Pick<Props, 'photo' | 'addressOf' | 'picture'> & {
  readonly isShown: boolean;
  readonly onError: () => void;
};

/** The uncropped picture in a box of its aspect ratio, as large as fits the stage but not above its natural size. */
function WholePicture({ photo, addressOf, isShown, picture, onError }: WholeProps) {
  const box = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Size>();
  const [isLoaded, setIsLoaded] = useState(false);
  const size = pictureSize(photo) ?? measured;
  const width = size?.width;
  const ratio = size && size.width / size.height;

  useLayoutEffect(() => {
    const style = box.current?.style;
    if (!style) return;
    if (width && ratio) {
      style.setProperty('--width', `${width}px`);
      style.setProperty('--ratio', `${ratio}`);
    }
    style.backgroundColor = isLoaded ? '' : (photo.colour ?? '');
    style.backgroundImage = isLoaded || !photo.placeholder ? '' : `url("${photo.placeholder}")`;
  }, [width, ratio, isLoaded, photo.colour, photo.placeholder]);

  useLayoutEffect(() => {
    if (!picture) return;
    picture.current = box.current;
    return () => {
      picture.current = null;
    };
  }, [picture]);

  const load = ({ currentTarget: image }: SyntheticEvent<HTMLImageElement>) => {
    setIsLoaded(true);
    if (image.naturalHeight > 0) setMeasured({ width: image.naturalWidth, height: image.naturalHeight });
  };
  return (
    <div
      className="data-sized:aspect-(--ratio) data-sized:h-auto data-sized:w-[min(100cqi,100cqb*var(--ratio),var(--width))] size-full cursor-zoom-in bg-[length:100%_100%] bg-center bg-no-repeat duration-turn ease-out transition-transform in-data-zoomed:cursor-grab in-data-zoomed:group-active/stage:cursor-grabbing forced-colors:border forced-colors:border-[ButtonBorder] [&_img]:size-full [&_img]:object-contain data-unsized:[&_img]:invisible"
      data-part="picture"
      ref={box}
      data-sized={ratio ? '' : undefined}
      // A picture of unknown size would first be as large as the stage, and then its own size.
      data-unsized={ratio || isLoaded ? undefined : ''}
    >
      <Picture
        photo={photo}
        addressOf={addressOf}
        crops={false}
        sizes="max(100vw, 60rem)"
        loading="eager"
        first={isShown}
        onLoad={load}
        onError={onError}
      />
    </div>
  );
}
