import { unzipSync } from 'fflate';

/** Bytes, once unpacked: a book with its pictures fits; a file made to fill the memory doesn't. */
const mostBytes = 200 * 2 ** 20;
const mostEntries = 10_000;

/**
 * The entries of a ZIP archive with safe names that `isWanted` accepts, by name. Undefined if it is damaged, or made to
 * unpack to far more than a book: sizes and numbers are limited before anything is unpacked.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> | undefined {
  let entries = 0;
  let total = 0;
  try {
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        entries += 1;
        if (entries > mostEntries) throw new Error('too many entries');
        if (!isSafe(name) || !isWanted(name)) return false;
        total += originalSize;
        if (total > mostBytes) throw new Error('too large');
        return true;
      },
    });
    return new Map(Object.entries(found));
  } catch {
    return undefined;
  }
}

/** Inside the archive, and no name that objects have a meaning for. */
function isSafe(name: string): boolean {
  return !/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|[:\\\0]|(?:^|\/)(?:__proto__|constructor|prototype)$/.test(name);
}
