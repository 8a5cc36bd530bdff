import { useQuery } from '@tanstack/react-query';
import type { StoryCard } from '#core/story/storyCard.ts';
import { ownPictureQuery } from '#data/library/ownPicture.ts';
import { Picture } from '#features/photos/Picture.tsx';

type Props = {
  readonly id: string;
  readonly photo: NonNullable<StoryCard['photo']>;
  readonly sizes: string;
};

/** The first picture of a saved story, for lists. Its box keeps its size while the picture loads. */
export function OwnPicture({ id, photo, sizes }: Props) {
  // A list needs one file only; each is a database read.
  const rendition = photo.renditions.at(-1);
  const { data } = useQuery(ownPictureQuery(id, rendition?.file));
  if (!rendition || !data) return null;
  return (
    <Picture
      photo={{ ...photo, renditions: [{ type: rendition.type, file: rendition.file }] }}
      addressOf={() => data.address}
      sizes={sizes}
      crops={false}
      loading="lazy"
    />
  );
}
