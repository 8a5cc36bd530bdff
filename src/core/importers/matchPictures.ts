import type { PhotoId } from '../story/story.ts';
import type { Draft, DraftPicture } from './draft.ts';
import type { TypedFile } from './importArticle.ts';
import type { PictureFile, RemotePicture } from './imported.ts';

type Matched = {
  readonly draft: Draft;
  /** Path in the story's folder by address in the article. */
  readonly paths: ReadonlyMap<string, string>;
  readonly files: readonly PictureFile[];
  readonly remote: readonly RemotePicture[];
  readonly unused: readonly string[];
};

/**
 * Gives each picture of the article the file of that name that came along, whatever folder or host its address names.
 * A picture that the article does not know but that stands beside a text which names none is its picture.
 */
export function matchPictures(draft: Draft, given: readonly TypedFile[]): Matched {
  const known = picturesOf(draft);
  const adopted =
    known.length === 0 && draft.format !== 'story'
      ? given.map(({ name }) => ({ alt: '', caption: '', address: name }))
      : [];
  const withAll = adopted.length === 0 ? draft : { ...draft, pictures: adopted };
  const paths = new Map<string, string>();
  const files: PictureFile[] = [];
  const remote: RemotePicture[] = [];
  picturesOf(withAll).forEach(({ address }, i) => {
    if (address === undefined) return;
    const file =
      given.find(({ name }) => name === address) ??
      given.find(({ name }) => baseName(name) === baseName(address));
    if (file) {
      const path = paths.get(address) ?? `photos/picture-${i + 1}.${extensionOf(file.type)}`;
      if (!paths.has(address)) files.push({ file: path, ...file });
      paths.set(address, path);
    } else if (/^https?:\/\//.test(address)) remote.push({ photo: `picture-${i + 1}` as PhotoId, address });
  });
  const used = new Set(files.map(({ name }) => name));
  return {
    draft: withAll,
    paths,
    files,
    remote,
    unused: given
      .map(({ name }) => name)
      .filter((name) => !used.has(name) && !/^(?:cid|https?|data):/.test(name)),
  };
}

function picturesOf({ pictures, blocks }: Draft): readonly DraftPicture[] {
  return [...pictures, ...blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : []))];
}

/** The last part of a path or address, without query, decoded, in lower case. */
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
    return undefined; // a stray percent sign: the name is as it stands
  }
}

function extensionOf(type: string): string {
  return type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length);
}
