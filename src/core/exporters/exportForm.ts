/** The forms a story can be exported in. docs/exports.md describes what each contains. */
export const exportForms = ['html', 'story', 'markdown', 'ninjs', 'annotations'] as const;
export type ExportForm = (typeof exportForms)[number];

export type ExportedFile = { readonly name: string; readonly type: string; readonly text: string };

const endings: Readonly<Record<ExportForm, { readonly ending: string; readonly type: string }>> = {
  html: { ending: '.html', type: 'text/html' },
  story: { ending: '.story.json', type: 'application/json' },
  markdown: { ending: '.md', type: 'text/markdown' },
  ninjs: { ending: '.ninjs.json', type: 'application/json' },
  annotations: { ending: '.annotations.jsonld', type: 'application/ld+json' },
};

/** A story's id consists of letters, digits and hyphens, so it is a valid file name on every system. */
export function exportName(id: string, form: ExportForm): { readonly name: string; readonly type: string } {
  const { ending, type } = endings[form];
  return { name: id + ending, type };
}
