import { type RefObject, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import { pictureSize } from '#core/photos/pictureSources.ts';
import type { Size } from '#core/photos/zoom.ts';
import type { Photo } from '#core/story/story.ts';
import { Icon } from '#ui/Icon.tsx';
import { Picture } from './Picture.tsx';

type Props = {
  readonly photo: Photo;
  /** 0 is shown; -1 and 1 wait on its sides. */
  readonly offset: number;
  readonly folder: string;
  /** Given to the one that is shown. */
  readonly picture: RefObject<HTMLDivElement | null> | undefined;
};

export function ViewerSlide({ photo, offset, folder, picture }: Props) {
  const slide = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const retry = () => {
    slide.current?.focus({ preventScroll: true });
    setAttempt(attempt + 1);
    setHasFailed(false);
  };
  return (
    <div className="viewer-slide" ref={slide} data-offset={offset} inert={offset !== 0} tabIndex={-1}>
      {photo.renditions.length === 0 ? (
        <div className="viewer-empty">
          <Icon name="noPhoto" size={20} />
          <p>The picture is not supplied.</p>
        </div>
      ) : hasFailed ? (
        <div className="viewer-empty" role="status">
          <Icon name="noPhoto" size={20} />
          <p>The picture did not load.</p>
          <button type="button" className="button" onClick={retry}>
            <Icon name="retry" />
            Retry
          </button>
        </div>
      ) : (
        <WholePicture
          key={attempt}
          photo={photo}
          folder={folder}
          isShown={offset === 0}
          picture={picture}
          onError={() => setHasFailed(true)}
        />
      )}
    </div>
  );
}

type WholeProps = Pick<Props, 'photo' | 'folder' | 'picture'> & {
  readonly isShown: boolean;
  readonly onError: () => void;
};

/** The full frame in a box of its own ratio, as large as the stage allows and never larger than it is. */
function WholePicture({ photo, folder, isShown, picture, onError }: WholeProps) {
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
    <div className="viewer-picture" ref={box} data-sized={ratio ? '' : undefined}>
      <Picture
        photo={photo}
        folder={folder}
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
