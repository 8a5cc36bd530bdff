import { assertNever } from '../assertNever.ts';
import type { PlacedHighlight } from '../highlights/placeHighlights.ts';
import type { Story } from '../story/story.ts';
import type { MapTopology } from '../timeline/mapTopology.ts';
import type { MapWords } from '../timeline/ownMap.ts';
import { toWebAnnotations } from './annotations/toWebAnnotations.ts';
import { type ExportedFile, type ExportForm, exportName } from './exportForm.ts';
import { type PageMap, toMapAddress } from './html/mapHtml.ts';
import { mapSvg } from './html/mapSvg.ts';
import { toHtmlPage } from './html/toHtmlPage.ts';
import { toMarkdown } from './markdown/toMarkdown.ts';
import { toNinjs } from './ninjs/toNinjs.ts';
import type { ExportedPicture } from './pictures.ts';
import { toStoryFile } from './toStoryFile.ts';

export type ExportedMap = MapWords & { readonly topology: MapTopology };

/** `folder`: the public address of the story's folder, with a trailing slash, if it has one. */
export type ExportOptions = {
  readonly pictures?: readonly ExportedPicture[];
  readonly folder?: string | undefined;
  /** The typeface of a web page's text, as base64 of WOFF2. */
  readonly face?: string | undefined;
  /** The map of a web page, and what it shows. */
  readonly map?: ExportedMap | undefined;
  /** What the reader keeps; in a web page, Markdown and annotations. */
  readonly highlights?: readonly PlacedHighlight[] | undefined;
};

/** A story as one file in the given form. */
export function exportStory(story: Story, form: ExportForm, options: ExportOptions = {}): ExportedFile {
  return { ...exportName(story.id, form), text: toText(story, form, options) };
}

function toText(
  story: Story,
  form: ExportForm,
  { pictures = [], folder, face, map, highlights }: ExportOptions,
): string {
  switch (form) {
    case 'html':
      return toHtmlPage(story, pictures, { face, map: map && toPageMap(story, map), highlights });
    case 'story':
      return toJson(toStoryFile(story));
    case 'markdown':
      return toMarkdown(story, highlights);
    case 'ninjs':
      return toJson(toNinjs(story, folder));
    case 'annotations':
      return toJson(toWebAnnotations(story, folder, highlights));
    default:
      return assertNever(form);
  }
}

function toPageMap(story: Story, { topology, ...words }: ExportedMap): PageMap | undefined {
  const svg = mapSvg(story, topology, words);
  return svg === undefined ? undefined : { address: toMapAddress(svg), note: words.note };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
