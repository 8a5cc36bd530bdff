import { useEffect, useState } from 'react';
import { type ExportForm, exportForms } from '#core/exporters/exportForm.ts';
import { type ExportedPicture, pictureToExport } from '#core/exporters/pictures.ts';
import type { PlacedHighlight } from '#core/highlights/placeHighlights.ts';
import type { Photo, Story } from '#core/story/story.ts';
import { toBase64 } from '#data/base64.ts';
import { startExporter } from '#data/exporter/exporter.ts';
import { readFace } from '#data/exporter/readFace.ts';
import { readMap } from '#data/exporter/readMap.ts';
import { storyMapOf } from '#data/storyMap.ts';
import type { StoryPictures } from '#data/storyPictures.ts';

/** A file ready to download. `address` is an object URL, valid while the dialog is open. */
type ReadyFile = {
  readonly form: ExportForm;
  readonly name: string;
  readonly bytes: number;
  readonly address: string;
};

export type Exports = {
  readonly files: readonly ReadyFile[];
  /** Number of pictures that could not be read; undefined while reading. */
  readonly missing: number | undefined;
  /** The story has a map, which could not be read. */
  readonly hasNoMap: boolean;
  /** The exporter could not be loaded, or took too long; files made before are there. */
  readonly failure: 'missing' | 'late' | undefined;
};

const atFirst: Exports = { files: [], missing: undefined, hasNoMap: false, failure: undefined };

/** Makes the files while the dialog is open: text formats at once, the web page after its pictures have been read. */
export function useExports(
  story: Story,
  pictures: StoryPictures,
  highlights: readonly PlacedHighlight[],
): Exports {
  const [exports, setExports] = useState(atFirst);
  useEffect(() => {
    setExports(atFirst);
    const addresses: string[] = [];
    const folder = pictures.folder && new URL(pictures.folder, location.href).href;
    const exporter = startExporter(
      ({ form, name, type, text, hasNoMap }) => {
        const blob = new Blob([text], { type: `${type};charset=utf-8` });
        const address = URL.createObjectURL(blob);
        addresses.push(address);
        setExports((old) => ({
          ...old,
          files: [...old.files, { form, name, bytes: blob.size, address }],
          hasNoMap: old.hasNoMap || hasNoMap,
        }));
      },
      (failure) => setExports((old) => ({ ...old, failure })),
    );
    for (const form of exportForms)
      if (form !== 'html') exporter.make({ story, form, pictures: [], folder, highlights });
    const shown = storyMapOf(story, pictures);
    const parts = [readPictures(story, pictures), readFace(), shown && readMap(shown.address)] as const;
    Promise.all(parts).then(([found, face, file]) => {
      const map = shown && { places: shown.places, note: shown.note, file };
      exporter.make({ story, form: 'html', pictures: found, folder, highlights, face, map });
      setExports((old) => ({
        ...old,
        missing: story.photos.filter(hasFile).length - found.length,
      }));
    });
    return () => {
      exporter.stop();
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [story, pictures, highlights]);
  return exports;
}

/** Whether the story has a file for the picture; if not, it doesn't count as missing. */
export function hasFile(photo: Photo): boolean {
  return pictureToExport(photo) !== undefined;
}

async function readPictures(story: Story, { read }: StoryPictures): Promise<readonly ExportedPicture[]> {
  const found = await Promise.all(
    story.photos.map(async (photo): Promise<ExportedPicture | undefined> => {
      const rendition = pictureToExport(photo);
      const blob = rendition && (await read(rendition.file));
      if (!rendition || !blob) return undefined;
      const base64 = await blob.arrayBuffer().then(toBase64, () => undefined);
      if (base64 === undefined) return undefined;
      return { photo: photo.id, file: rendition.file, type: blob.type, base64 };
    }),
  );
  return found.filter((picture) => picture !== undefined);
}
