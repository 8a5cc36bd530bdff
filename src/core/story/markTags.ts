/** The HTML elements of marks that need nothing but one. */
export const markTags = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  deletion: 'del',
  insertion: 'ins',
  superscript: 'sup',
  subscript: 'sub',
  footnote: 'sup',
} as const;
