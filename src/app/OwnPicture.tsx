import { useEffect, useState } from 'react';
import type { StoryCard } from '#core/story/storyCard.ts';
import { readPicture } from '#data/library/openStory.ts';
import { Picture } from '#features/photos/Picture.tsx';

type Props = { readonly card: StoryCard; readonly sizes: string };

/** The first picture of a story that the browser keeps, in its place in a list; its box stands while it is fetched. */
export function OwnPicture({ card: { id, photo }, sizes }: Props) {
  const file = photo?.renditions.at(-1)?.file;
  const address = usePictureAddress(id, file);
  if (!photo || address === undefined) return null;
  const at = address.lastIndexOf('/') + 1;
  const [rendition] = photo.renditions;
  return (
    <Picture
      photo={{ ...photo, renditions: rendition ? [{ type: rendition.type, file: address.slice(at) }] : [] }}
      folder={address.slice(0, at)}
      sizes={sizes}
      crops={false}
      loading="lazy"
    />
  );
}

function usePictureAddress(id: string, file: string | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (file === undefined) return;
    let made: string | undefined;
    let isWanted = true;
    void readPicture(id, file).then((blob) => {
      if (!blob || !isWanted) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, file]);
  return address;
}
