import type { ExportedFile, ExportForm } from '#core/exporters/exportForm.ts';
import type { ExportedPicture } from '#core/exporters/pictures.ts';
import type { Story } from '#core/story/story.ts';

/** What page and worker say to each other: one request, one answer. */
export type ExportRequest = {
  readonly story: Story;
  readonly form: ExportForm;
  readonly pictures: readonly ExportedPicture[];
  /** The web address of the story's folder, where it has one that others can reach. */
  readonly folder: string | undefined;
};
export type ExportAnswer = ExportedFile & { readonly form: ExportForm };
