import { assertNever } from '../../assertNever.ts';
import type { KeptStory } from '../../highlights/keptStory.ts';
import type { ExportedFile } from '../exportForm.ts';
import { keptAnnotations } from './keptAnnotations.ts';
import { keptCsv } from './keptCsv.ts';
import { keptMarkdown } from './keptMarkdown.ts';

/** The forms in which highlights are exported without their stories. */
export const keptForms = ['markdown', 'csv', 'annotations'] as const;
export type KeptForm = (typeof keptForms)[number];

/** `site`: the public address of the site, with a trailing slash; `name`: of the file, without its ending. */
type Options = { readonly site: string; readonly name: string };

export function exportKept(
  stories: readonly KeptStory[],
  form: KeptForm,
  { site, name }: Options,
): ExportedFile {
  switch (form) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', text: keptMarkdown(stories, site) };
    case 'csv':
      // With the mark of its encoding, without which some spreadsheets read accents wrong.
      return { name: `${name}.csv`, type: 'text/csv', text: `\ufeff${keptCsv(stories, site)}` };
    case 'annotations':
      return {
        name: `${name}.jsonld`,
        type: 'application/ld+json',
        text: `${JSON.stringify(keptAnnotations(stories, site), null, 2)}\n`,
      };
    default:
      return assertNever(form);
  }
}
