import type { Photo, Story } from '../story/story.ts';

/**
 * Pictures held in memory are named by addresses that mean nothing elsewhere; in a copy they are named after what they
 * are pictures of.
 */
export function withNamedFiles(story: Story): Story {
  return { ...story, photos: story.photos.map(withNames) };
}

function withNames(photo: Photo): Photo {
  return {
    ...photo,
    renditions: photo.renditions.map((rendition, i) => {
      const kind = rendition.type.slice('image/'.length).replace('jpeg', 'jpg').replace(/\W.*/, '');
      return { ...rendition, file: `photos/${photo.id}${i === 0 ? '' : `-${i + 1}`}.${kind}` };
    }),
  };
}
