import { readPictureHeader } from '../photos/pictureHeader.ts';
import type { PhotoId } from '../story/story.ts';
import type { ArticleDraft, DraftPicture } from './draft.ts';
import type { PictureFile, RemotePicture, TypedFile } from './imported.ts';
import { toWebAddress } from './webAddress.ts';

/** The path of a picture's file in the story's folder; `width` and `height` in px, from its header. */
export type MatchedFile = {
  readonly file: string;
  readonly type: string;
  readonly width?: number;
  readonly height?: number;
};

type Matched = {
  readonly draft: ArticleDraft;
  /** Keys are the addresses in the article. */
  readonly matches: ReadonlyMap<string, MatchedFile>;
  readonly files: readonly PictureFile[];
  readonly remote: readonly RemotePicture[];
  readonly unused: readonly string[];
};

/**
 * Matches the article's pictures with the given files by file name, whatever folder or host their addresses name. A
 * picture file given with a text that names no pictures is added to it.
 */
export function matchPictures(draft: ArticleDraft, given: readonly TypedFile[]): Matched {
  const known = picturesOf(draft);
  const adopted =
    known.length === 0 && draft.format !== 'story'
      ? given.map(({ name }) => ({ alt: '', caption: '', address: name }))
      : [];
  const withAll = adopted.length === 0 ? draft : { ...draft, pictures: adopted };
  const byName = new Map(given.map((file) => [file.name, file] as const).reverse());
  const byBaseName = new Map(given.map((file) => [baseName(file.name), file] as const).reverse());
  const matches = new Map<string, MatchedFile>();
  const files: PictureFile[] = [];
  const remote: RemotePicture[] = [];
  picturesOf(withAll).forEach(({ address }, i) => {
    if (address === undefined) return;
    const file = byName.get(address) ?? byBaseName.get(baseName(address));
    if (file) {
      if (matches.has(address)) return;
      const path = `photos/picture-${i + 1}.${extensionOf(file.type)}`;
      files.push({ file: path, ...file });
      matches.set(address, { file: path, ...(readPictureHeader(file.bytes) ?? { type: file.type }) });
    } else {
      const web = toWebAddress(address);
      if (web !== undefined) remote.push({ photo: `picture-${i + 1}` as PhotoId, address: web });
    }
  });
  const used = new Set(files.map(({ name }) => name));
  return {
    draft: withAll,
    matches,
    files,
    remote,
    unused: given
      .map(({ name }) => name)
      .filter((name) => !used.has(name) && !/^(?:cid|https?|data):/.test(name)),
  };
}

function picturesOf({ pictures, blocks }: ArticleDraft): readonly DraftPicture[] {
  return [...pictures, ...blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : []))];
}

/** The last segment of a path or address, without query, decoded, in lower case. */
function baseName(path: string): string {
  const last =
    path
      .replace(/[?#].*$/, '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  return (decoded(last) ?? last).normalize('NFC').toLowerCase();
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a stray percent sign: use the name unchanged
  }
}

function extensionOf(type: string): string {
  return type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length);
}
