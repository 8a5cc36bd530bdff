import type { BlockId, BodyBlock, Photo, PhotoId, Story } from '../story/story.ts';
import { opening } from '../text/opening.ts';
import { type AnchorText, placeAnchor, toAnchorText } from './anchor.ts';
import type { Correction, PhotoTarget, TableTarget } from './correction.ts';
import type { Missing } from './outcome.ts';
import { type Parts, withoutParts } from './removeParts.ts';

export type Removal = Extract<Correction, { kind: 'removeBlock' | 'removePhoto' | 'removeTable' }>;
type Table = Extract<BodyBlock, { type: 'table' }>;

export function isRemoval(correction: Correction): correction is Removal {
  return ['removeBlock', 'removePhoto', 'removeTable'].includes(correction.kind);
}

/**
 * What a reader took out of this copy: blocks by their whole text, tables by that of all cells, pictures by caption and description.
 * `lost`: removals of what this edition doesn't have, or of the last that is left of the text, which a story can't be without.
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
    story.body.every(
      (block) =>
        block.type === 'rule' || blocks.has(block.id) || (block.type === 'figure' && photos.has(block.photo)),
    );
  const take = <Id>(parts: Set<Id>, id: Id | undefined, correction: Removal, missing: Missing) => {
    if (id !== undefined) {
      parts.add(id);
      if (!isEmptied()) return;
      parts.delete(id);
    }
    lost.push({ correction, missing: id === undefined ? missing : { ...missing, what: 'rest' } });
  };
  for (const correction of corrections) {
    if (correction.kind === 'removeBlock') {
      const { exact } = correction.target;
      take(blocks, findBlock(story, text, correction), correction, { what: 'words', quote: exact });
    } else if (correction.kind === 'removeTable') {
      const { table } = correction;
      take(blocks, findTable(story, table), correction, { what: 'table', quote: tableWords(table) });
    } else if (correction.kind === 'removePhoto') {
      const { caption, alt, credit } = correction.photo;
      const quote = caption || alt || credit;
      take(photos, findPhoto(story, correction.photo)?.id, correction, { what: 'picture', quote });
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

export function toTableTarget(table: Table): TableTarget {
  return { id: table.id, text: tableText(table) };
}

/** What a list of words knows a table by: its first cells. */
export function tableWords({ text }: Pick<TableTarget, 'text'>): string {
  const words = text.slice(0, mostOfTable).split(/[\t\n]+/);
  return opening(words.join(' ').trim()) || 'Table without words';
}

/** In UTF-16 units: more than `opening` keeps. */
const mostOfTable = 200;

/** Cells divided by tabs, rows by line feeds. */
function tableText({ rows }: Table): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}

/** By id and words; else the only one with these words. */
function findTable({ body }: Story, target: TableTarget): BlockId | undefined {
  const alike = body.filter((block) => block.type === 'table' && tableText(block) === target.text);
  const found = alike.find(({ id }) => id === target.id) ?? (alike.length === 1 ? alike[0] : undefined);
  return found?.id;
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
