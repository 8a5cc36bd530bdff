import type { ExportedFile, ExportForm } from '#core/exporters/exportForm.ts';
import type { ExportedMap } from '#core/exporters/exportStory.ts';
import type { ExportedPicture } from '#core/exporters/pictures.ts';
import type { Story } from '#core/story/story.ts';

/** Messages between page and worker: one request, one answer. */
export type ExportRequest = {
  readonly story: Story;
  readonly form: ExportForm;
  readonly pictures: readonly ExportedPicture[];
  /** The public address of the story's folder, if it has one. */
  readonly folder: string | undefined;
  /** Base64 of the typeface's file, for a web page. */
  readonly face?: string | undefined;
  readonly map?: ExportedMap | undefined;
};
export type ExportAnswer = ExportedFile & { readonly form: ExportForm };
