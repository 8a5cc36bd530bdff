import { photosIn } from '#core/photos/photosIn.ts';
import { captionBlockId } from '#core/story/blocks.ts';
import type { Photo, Span } from '#core/story/story.ts';
import { ListedPhotos } from '#features/photos/ListedPhotos.tsx';
import { MarkedText } from '#features/story/MarkedText.tsx';
import { useStory } from '#session/useSession.ts';

const drawCaption = (photo: Photo, within: Span) => (
  <MarkedText block={captionBlockId(photo.id)} text={photo.caption} within={within} />
);

type Props = Pick<Parameters<typeof ListedPhotos>[0], 'drawLink'>;

/** The pictures that a reader's own story came without. */
export function OwnListedPhotos({ drawLink }: Props) {
  const { story } = useStory();
  const photos = photosIn('list', story, false);
  if (photos.length === 0) return null;
  return <ListedPhotos story={story} photos={photos} drawText={drawCaption} drawLink={drawLink} />;
}
