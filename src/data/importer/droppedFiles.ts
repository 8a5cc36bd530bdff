/** Maximum number of files; a browser's saved page has perhaps a hundred in the folder beside it. */
const mostFiles = 500;

/**
 * The files of a drop. Folders are opened, since a saved page has its pictures in one; next to files that were dropped
 * themselves only pictures in a folder count, not scripts and styles. Must be called synchronously in the event handler:
 * the DataTransfer is empty afterwards.
 */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const folders = entries.filter((entry) => entry.isDirectory);
  if (folders.length === 0) return Promise.resolve([...transfer.files]);
  return withFolders(
    entries.filter((entry) => entry.isFile),
    folders,
  );
}

async function withFolders(
  single: readonly FileSystemEntry[],
  folders: readonly FileSystemEntry[],
): Promise<readonly File[]> {
  const files = await Promise.all(single.map(toFile));
  const inside: File[] = [];
  for (const folder of folders) await collect(folder, inside);
  return [...files, ...(files.length > 0 ? inside.filter(({ type }) => type.startsWith('image/')) : inside)];
}

async function collect(folder: FileSystemEntry, into: File[]): Promise<void> {
  for (const entry of await listFolder(folder as FileSystemDirectoryEntry)) {
    if (into.length >= mostFiles) return;
    if (entry.isDirectory) await collect(entry, into);
    else into.push(await toFile(entry));
  }
}

/** readEntries returns a folder's entries in batches, the last one empty. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

function toFile(entry: FileSystemEntry): Promise<File> {
  return new Promise((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
}
