import { useEffect, useState } from 'react';
import { type ExportForm, exportForms } from '#core/exporters/exportForm.ts';
import { withNamedFiles } from '#core/exporters/namedFiles.ts';
import { type ExportedPicture, pictureToExport } from '#core/exporters/pictures.ts';
import type { Photo, Story } from '#core/story/story.ts';
import { startExporter } from '#data/exporter/exporter.ts';
import { readPictureFile } from '#data/exporter/pictureFile.ts';

/** A file that is ready to be saved; `address` lives as long as the dialog is open. */
type ReadyFile = {
  readonly form: ExportForm;
  readonly name: string;
  readonly bytes: number;
  readonly address: string;
};

export type Exports = {
  readonly files: readonly ReadyFile[];
  /** How many pictures could not be read; undefined while they are being read. */
  readonly missing: number | undefined;
  /** The code that makes files did not arrive. */
  readonly isBroken: boolean;
};

const atFirst: Exports = { files: [], missing: undefined, isBroken: false };

/** Makes the story's files while the dialog is open: those of text at once, the page when its pictures have been read. */
export function useExports(story: Story, folder: string): Exports {
  const [exports, setExports] = useState(atFirst);
  useEffect(() => {
    setExports(atFirst);
    const addresses: string[] = [];
    const isInMemory = folder.startsWith('blob:');
    const named = isInMemory ? withNamedFiles(story) : story;
    const web = isInMemory ? undefined : new URL(folder, location.href).href;
    const exporter = startExporter(
      ({ form, name, type, text }) => {
        const blob = new Blob([text], { type: `${type};charset=utf-8` });
        const address = URL.createObjectURL(blob);
        addresses.push(address);
        setExports((old) => ({ ...old, files: [...old.files, { form, name, bytes: blob.size, address }] }));
      },
      () => setExports((old) => ({ ...old, isBroken: true })),
    );
    const make = (form: ExportForm, pictures: readonly ExportedPicture[] = []) =>
      exporter.make({ story: named, form, pictures, folder: web });
    for (const form of exportForms) if (form !== 'html') make(form);
    readPictures(story, named, folder).then((pictures) => {
      make('html', pictures);
      setExports((old) => ({ ...old, missing: story.photos.filter(hasFile).length - pictures.length }));
    });
    return () => {
      exporter.stop();
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [story, folder]);
  return exports;
}

/** Whether a picture was ever supplied: one that was not is not missing from a copy. */
export function hasFile(photo: Photo): boolean {
  return pictureToExport(photo) !== undefined;
}

/** `named`: the same story with the names that its files have in the copy. */
async function readPictures(story: Story, named: Story, folder: string): Promise<readonly ExportedPicture[]> {
  const read = await Promise.all(
    story.photos.map(async (photo, i): Promise<ExportedPicture | undefined> => {
      const rendition = pictureToExport(photo);
      const bytes = rendition && (await readPictureFile(folder + rendition.file));
      const file = rendition && named.photos[i]?.renditions[photo.renditions.indexOf(rendition)]?.file;
      return bytes && file !== undefined ? { photo: photo.id, file, ...bytes } : undefined;
    }),
  );
  return read.filter((picture) => picture !== undefined);
}
