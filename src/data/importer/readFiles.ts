import type { ImportFile } from '#core/importers/imported.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { ImportError } from './importer.ts';

/** Larger files are not even read; the importer's own limit, for articles, is lower. */
const mostMegabytes = 48;

/** The bytes of chosen or dropped files, in the same order. */
export async function readFiles(files: readonly File[]): Promise<Result<readonly ImportFile[], ImportError>> {
  const large = files.find(({ size }) => size > mostMegabytes * 2 ** 20);
  if (large) {
    const megabytes = Math.ceil(large.size / 2 ** 20);
    return fail({
      kind: 'article',
      error: { kind: 'tooLarge', name: large.name, megabytes, most: mostMegabytes },
    });
  }
  const read: ImportFile[] = [];
  for (const file of files) {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    // The file was moved or deleted meanwhile, or is a folder.
    if (!bytes) return fail({ kind: 'unreadable', name: file.name });
    read.push({ name: file.webkitRelativePath || file.name, bytes: new Uint8Array(bytes) });
  }
  return ok(read);
}
