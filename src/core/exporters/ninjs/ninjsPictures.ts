import type { Photo, Story } from '../../story/story.ts';
import { storyUrn, toUri } from '../storyUri.ts';

/** The pictures as associations. A rendition has an address only if the story's folder has one. */
export function picturesOf(story: Story, folder: string | undefined): readonly object[] {
  return story.photos.map((photo) => ({
    name: photo.id,
    rel: 'picture',
    uri: `${storyUrn(story)}#photo-${photo.id}`,
    type: photo.kind === 'photo' ? 'picture' : 'graphic',
    by: photo.credit,
    ...(photo.label !== undefined && {
      headlines: [{ role: 'label', contentType: 'text/plain', value: photo.label }],
    }),
    descriptions: [
      { role: 'caption', contentType: 'text/plain', value: photo.caption },
      ...(photo.alt === '' ? [] : [{ role: 'alt', contentType: 'text/plain', value: photo.alt }]),
    ],
    ...(photo.license !== undefined && { usageTerms: photo.license }),
    ...(photo.note !== undefined && { edNote: photo.note }),
    ...(photo.renditions.length > 0 && { renditions: photo.renditions.map((r) => toRendition(r, folder)) }),
  }));
}

function toRendition(
  { file, type, width, height }: Photo['renditions'][number],
  folder: string | undefined,
): object {
  const href = folder === undefined ? undefined : toUri(folder + file);
  return {
    name: file,
    ...(href !== undefined && { href }),
    contentType: type,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}
