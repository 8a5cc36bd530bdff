import type { ExportedFile, ExportForm } from '#core/exporters/exportForm.ts';
import type { ExportedPicture } from '#core/exporters/pictures.ts';
import type { PlacedHighlight } from '#core/highlights/placeHighlights.ts';
import type { Story } from '#core/story/story.ts';
import type { MapWords } from '#core/timeline/ownMap.ts';

/** Messages between page and worker: one request, one answer. */
export type ExportRequest = {
  readonly story: Story;
  readonly form: ExportForm;
  readonly pictures: readonly ExportedPicture[];
  /** The public address of the story's folder, if it has one. */
  readonly folder: string | undefined;
  /** What the reader keeps of the story. */
  readonly highlights?: readonly PlacedHighlight[] | undefined;
  /** Base64 of the typeface's file, for a web page. */
  readonly face?: string | undefined;
  /** What the map of a web page shows, and its file, which the worker parses. */
  readonly map?: (MapWords & { readonly file: unknown }) | undefined;
};
/** `hasNoMap`: the map's file could not be used, so that the page is without it. */
export type ExportAnswer = ExportedFile & { readonly form: ExportForm; readonly hasNoMap: boolean };
