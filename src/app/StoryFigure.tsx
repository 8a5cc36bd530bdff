import { figuresIn } from '#core/photos/photosIn.ts';
import { pictureSize } from '#core/photos/pictureSources.ts';
import { captionBlockId } from '#core/story/blocks.ts';
import type { Photo } from '#core/story/story.ts';
import { Caption } from '#features/photos/Caption.tsx';
import { OpenPicture } from '#features/photos/OpenPicture.tsx';
import { MarkedText } from '#features/story/MarkedText.tsx';
import type { DrawFigure } from '#features/story/StoryBody.tsx';
import { useStory } from '#session/useSession.ts';

/** px. A picture of fewer would be blurred if it filled the column. */
const least = 480;

type Props = { readonly block: Parameters<DrawFigure>[0] };

/** A picture inside the text, with its caption. One without a file is elsewhere; one that comes twice is shown once. */
export function StoryFigure({ block }: Props) {
  const { story } = useStory();
  const photo = story.photos.find(({ id }) => id === block.photo);
  if (!photo?.renditions.length || figuresIn(story.body).get(photo.id) !== block) return null;
  return (
    <figure className="text-figure" id={block.id} data-small={isSmall(photo) || undefined}>
      <OpenPicture photo={photo} name="Open picture" loading="lazy" crops={false} />
      <figcaption className="mt-2 font-ui text-caption text-ink-2">
        <Caption
          photo={photo}
          language={story.language}
          clamped={false}
          drawText={(within) => (
            <MarkedText block={captionBlockId(photo.id)} text={photo.caption} within={within} />
          )}
        />
      </figcaption>
    </figure>
  );
}

function isSmall(photo: Photo): boolean {
  return (pictureSize(photo)?.width ?? least) < least;
}
