import type { Photo } from '#core/story/story.ts';
import { pictureKind } from '#features/photos/Caption.tsx';
import { Picture } from '#features/photos/Picture.tsx';

type Props = {
  readonly photo: Photo | undefined;
  readonly addressOf: (file: string) => string;
  readonly language: string;
};

/** A picture that stands in the text; its caption with all its notices is in the carousel above, as is what isn't supplied. */
export function StoryFigure({ photo, addressOf, language }: Props) {
  if (!photo?.renditions.length) return null;
  return (
    <figure className="text-figure">
      <Picture
        photo={photo}
        addressOf={addressOf}
        sizes="(min-width: 46.25rem) 640px, 100vw"
        crops={false}
        loading="lazy"
      />
      <figcaption lang={language} dir="auto">
        {[pictureKind(photo), photo.credit].filter(Boolean).join('. ')}
      </figcaption>
    </figure>
  );
}
