import type { ReactEventHandler, Ref } from 'react';
import { type PictureSource, pictureSize, pictureSources } from '#core/photos/pictureSources.ts';
import type { Photo } from '#core/story/story.ts';
import { below } from '#ui/breakpoints.ts';

type Props = {
  readonly photo: Pick<Photo, 'renditions' | 'width' | 'height' | 'alt'>;
  /** URL of a picture file. */
  readonly addressOf: (file: string) => string;
  readonly sizes: string;
  /** Use the phone crop below 600 px, if there is one. */
  readonly crops?: boolean;
  readonly loading: 'eager' | 'lazy';
  readonly first?: boolean;
  readonly ref?: Ref<HTMLImageElement>;
  readonly onLoad?: ReactEventHandler<HTMLImageElement>;
  readonly onError?: ReactEventHandler<HTMLImageElement>;
};

/** A responsive picture; the parent sets its size. */
export function Picture({ photo, addressOf, sizes, crops = true, loading, first = false, ...image }: Props) {
  const { sources, fallback } = pictureSources(photo);
  const size = pictureSize(photo);
  const middle = fallback[Math.floor(fallback.length / 2)];
  return (
    <picture>
      {sources
        .filter(({ phone }) => crops || !phone)
        .map((source) => (
          <source
            key={`${source.type} ${source.phone}`}
            type={source.type}
            media={source.phone ? below('phone') : undefined}
            srcSet={toSrcSet(source.renditions, addressOf)}
            sizes={sizes}
          />
        ))}
      <img
        src={middle && addressOf(middle.file)}
        srcSet={fallback.some(({ width }) => width) ? toSrcSet(fallback, addressOf) : undefined}
        sizes={sizes}
        width={size?.width}
        height={size?.height}
        alt={photo.alt}
        loading={loading}
        decoding={first ? undefined : 'async'}
        fetchPriority={first ? 'high' : undefined}
        {...image}
      />
    </picture>
  );
}

function toSrcSet(renditions: PictureSource['renditions'], addressOf: Props['addressOf']): string {
  return renditions
    .map(({ file, width }) => (width ? `${addressOf(file)} ${width}w` : addressOf(file)))
    .join(', ');
}
