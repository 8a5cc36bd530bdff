import { useQuery } from '@tanstack/react-query';
import type { StoryCard } from '#core/story/storyCard.ts';
import { ownPictureQuery } from '#data/library/ownPicture.ts';
import { Picture } from '#features/photos/Picture.tsx';

type Props = {
  readonly id: string;
  readonly photo: NonNullable<StoryCard['photo']>;
  readonly sizes: string;
};

/** The first picture of a story that the browser has saved, in its place in a list; its box stands while it is fetched. */
export function OwnPicture({ id, photo, sizes }: Props) {
  // One file is enough for a list, and each costs a look into the database.
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
