import { type KeptForm, keptForms } from '#core/exporters/kept/exportKept.ts';

const words: Readonly<Record<KeptForm, string>> = {
  markdown: 'Markdown',
  csv: 'CSV, for spreadsheets',
  annotations: 'Web Annotations (W3C)',
};

/** The items of a menu. */
export const formItems = keptForms.map((value) => ({ value, words: words[value] }));
