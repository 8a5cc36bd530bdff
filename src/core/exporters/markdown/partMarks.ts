/** Between these the parts can be told apart when the file is brought back; no reader sees them. */
export const partMarks = {
  pictures: '<!-- pictures -->',
  text: '<!-- text -->',
  contributors: '<!-- contributors -->',
  links: '<!-- links -->',
  rights: '<!-- rights -->',
} as const;
