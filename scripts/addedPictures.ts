import type { PictureFile } from '../src/core/importers/imported.ts';
import { readPictureHeader } from '../src/core/photos/pictureHeader.ts';
import type { Photo, Story } from '../src/core/story/story.ts';
import { encodePicture } from './encodePicture.ts';
import type { FolderFile } from './storyFolder.ts';

export type WithPictures = {
  readonly story: Story;
  readonly files: readonly FolderFile[];
  /** A message for each picture that could not be decoded. */
  readonly errors: readonly string[];
  readonly encoded: number;
};

/**
 * The story with renditions made from the given pictures. A picture whose renditions were all given, as with our own story
 * files, keeps them; one without any file stays in the story as not supplied.
 */
export async function addPictures(
  story: Story,
  pictures: readonly PictureFile[],
  onPicture: (done: number, all: number) => void,
): Promise<WithPictures> {
  const given = new Map(pictures.map((picture) => [picture.file, picture]));
  const photos: Photo[] = [];
  const files: FolderFile[] = [];
  const errors: string[] = [];
  let encoded = 0;
  for (const [i, photo] of story.photos.entries()) {
    const own = photo.renditions.flatMap(({ file }) => given.get(file) ?? []);
    const bare = { ...photo, renditions: [] };
    if (own.length === 0) {
      photos.push(bare);
      continue;
    }
    if (own.length > 1 && own.length === photo.renditions.length) {
      photos.push(photo);
      files.push(...own.map(({ file, bytes }) => ({ file, bytes })));
      continue;
    }
    onPicture(i + 1, story.photos.length);
    const best = own.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? own[0];
    try {
      const { files: made, ...rest } = await encodePicture(photo.id, best?.bytes ?? new Uint8Array());
      photos.push({ ...photo, ...rest });
      files.push(...made);
      encoded += 1;
    } catch (cause) {
      photos.push(bare);
      errors.push(`${best?.name} can’t be decoded (${cause instanceof Error ? cause.message : cause})`);
    }
  }
  return { story: { ...story, photos }, files, errors, encoded };
}

function widthOf({ bytes }: PictureFile): number {
  return readPictureHeader(Buffer.from(bytes))?.width ?? 0;
}
