import type { BlockId, Photo, PhotoId, Story } from '../story/story.ts';
import { type AnchorText, placeAnchor, toAnchorText } from './anchor.ts';
import type { Correction, PhotoTarget } from './correction.ts';
import type { Missing } from './outcome.ts';
import { type Parts, withoutParts } from './removeParts.ts';

export type Removal = Extract<Correction, { kind: 'removeBlock' | 'removePhoto' }>;

export function isRemoval(correction: Correction): correction is Removal {
  return correction.kind === 'removeBlock' || correction.kind === 'removePhoto';
}

/**
 * What a reader took out of this copy: blocks by their whole text, pictures by caption and description. `lost`: removals of what this
 * edition doesn't have, or of the last that is left of the text, which a story can't be without.
 */
export function findRemoved(
  story: Story,
  text: AnchorText,
  corrections: readonly Correction[],
): Parts & { readonly lost: readonly { readonly correction: Removal; readonly missing: Missing }[] } {
  const blocks = new Set<BlockId>();
  const photos = new Set<PhotoId>();
  const lost: { correction: Removal; missing: Missing }[] = [];
  const isEmptied = () =>
    story.body.every((block) => blocks.has(block.id) || (block.type === 'figure' && photos.has(block.photo)));
  for (const correction of corrections) {
    if (correction.kind === 'removeBlock') {
      const { exact } = correction.target;
      const block = findBlock(story, text, correction);
      if (block !== undefined) blocks.add(block);
      if (block !== undefined && !isEmptied()) continue;
      if (block !== undefined) blocks.delete(block);
      lost.push({ correction, missing: { what: block === undefined ? 'words' : 'rest', quote: exact } });
    } else if (correction.kind === 'removePhoto') {
      const photo = findPhoto(story, correction.photo);
      if (photo) photos.add(photo.id);
      if (photo && !isEmptied()) continue;
      if (photo) photos.delete(photo.id);
      const { caption, alt, credit } = correction.photo;
      lost.push({
        correction,
        missing: { what: photo ? 'rest' : 'picture', quote: caption || alt || credit },
      });
    }
  }
  return { blocks, photos, lost };
}

/** The story as far as these removals leave it. */
export function withoutRemoved(story: Story, removals: readonly Removal[]): Story {
  return withoutParts(story, findRemoved(story, toAnchorText(story), removals));
}

/** A reference to a picture that survives changed ids. */
export function toPhotoTarget({ id, caption, alt, credit, renditions }: Photo): PhotoTarget {
  const file = renditions[0]?.file;
  return { id, caption, alt, credit, ...(file !== undefined && { file }) };
}

/** The whole text of a block of the body; not the same words inside another. */
function findBlock(
  story: Story,
  text: AnchorText,
  { target }: Extract<Removal, { kind: 'removeBlock' }>,
): BlockId | undefined {
  const place = placeAnchor(text, target);
  const block = story.body.find(({ id }) => id === place?.block);
  const isWhole = block && 'text' in block && place?.start === 0 && place.end === block.text.length;
  return isWhole ? block.id : undefined;
}

/** By id and words; else the only one with these words. Without words only the file tells one from another. */
function findPhoto({ photos }: Story, target: PhotoTarget): Photo | undefined {
  const hasWords = target.caption !== '' || target.alt !== '';
  const alike = photos.filter(
    ({ caption, alt, renditions }) =>
      caption === target.caption &&
      alt === target.alt &&
      (hasWords || (target.file !== undefined && renditions.some(({ file }) => file === target.file))),
  );
  return alike.find(({ id }) => id === target.id) ?? (alike.length === 1 ? alike[0] : undefined);
}
