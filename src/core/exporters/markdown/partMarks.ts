/** Invisible markers between the parts, so that the file can be imported again. */
export const partMarks = {
  pictures: '<!-- pictures -->',
  text: '<!-- text -->',
  contributors: '<!-- contributors -->',
  links: '<!-- links -->',
  sources: '<!-- sources -->',
  highlights: '<!-- highlights -->',
  rights: '<!-- rights -->',
} as const;
