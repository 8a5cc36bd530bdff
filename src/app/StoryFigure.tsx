import type { PhotoId } from '#core/story/story.ts';
import { pictureKind } from '#features/photos/Caption.tsx';
import { Picture } from '#features/photos/Picture.tsx';
import { useStory } from '#session/useSession.ts';
import { from } from '#ui/breakpoints.ts';

/** A picture inside the text. Its full caption and notices are in the carousel, as are pictures that aren't included. */
export function StoryFigure({ id }: { readonly id: PhotoId }) {
  const { story, pictures } = useStory();
  const photo = story.photos.find((other) => other.id === id);
  if (!photo?.renditions.length) return null;
  return (
    <figure className="text-figure">
      <Picture
        photo={photo}
        addressOf={pictures.addressOf}
        sizes={`${from('tablet')} 640px, 100vw`}
        crops={false}
        loading="lazy"
      />
      <figcaption className="mt-2 font-ui text-caption text-ink-2" lang={story.language} dir="auto">
        {[pictureKind(photo), photo.credit].filter(Boolean).join('. ')}
      </figcaption>
    </figure>
  );
}
