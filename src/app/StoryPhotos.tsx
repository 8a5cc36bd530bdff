import { useMemo } from 'react';
import { photosIn } from '#core/photos/photosIn.ts';
import { captionBlockId } from '#core/story/blocks.ts';
import type { Photo, Span } from '#core/story/story.ts';
import { Photos } from '#features/photos/Photos.tsx';
import { MarkedText } from '#features/story/MarkedText.tsx';
import { useStory } from '#session/useSession.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

const drawCaption = (photo: Photo, within: Span) => (
  <MarkedText block={captionBlockId(photo.id)} text={photo.caption} within={within} />
);

/** The carousel, with the names in its captions marked. */
export function StoryPhotos() {
  const { story, pictures } = useStory();
  const photos = useMemo(() => photosIn('strip', story, pictures.folder !== undefined), [story, pictures]);
  if (photos.length === 0) return null;
  return (
    <ErrorBoundary region="Photos">
      <Photos photos={photos} drawText={drawCaption} />
    </ErrorBoundary>
  );
}
