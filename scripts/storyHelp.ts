const commands = {
  check: `Usage: npm run story -- check FILE…

Says what is wrong with a story file, field by field, or in one line what is in it. It also looks for the
pictures beside the file and measures them.`,
  annotate: `Usage: npm run story -- annotate FILE [--out FILE]

Finds names, times, events and picture notices in a story file and writes the file with them, in place of any
annotation it had; only English is read. Without --out it goes to standard output.`,
  add: `Usage: npm run story -- add FILE… [--out FOLDER] [--force]

Makes a story folder of each article among the files: plain text, Markdown, a saved web page, a story file of ours,
ninjs, schema.org JSON-LD, NITF, NewsML, AP Media or wire text, told by what is in it. Pictures among the files, or in a
folder that a browser saved beside a page, go to the article that names them, as AVIF, WebP and JPEG at up to
three widths. Names and dates are found in English articles that have none. Nothing is fetched from the web.

  --out FOLDER   where story folders are, public/stories unless said
  --force        replaces a folder of that name; without it nothing is ever overwritten

The folders made go to standard output, a line each; progress and errors to standard error.`,
  export: `Usage: npm run story -- export FORM FILE [--out FILE]

Writes a story file in another form: html (one page with its pictures), story, markdown, ninjs (IPTC, 3.1) or
annotations (W3C). docs/exports.md says what each keeps. Without --out it goes to standard output.`,
} as const;

export type StoryCommand = keyof typeof commands;

const codes = 'Exit code: 0 all well, 1 a file has errors, 2 wrong usage.';

export const allHelp = `Usage: npm run story -- COMMAND …

  add        makes a story folder from an article in any of the usual formats, with its pictures
  check      says what is wrong with a story file, or what is in it
  annotate   finds names, times and events in a story file
  export     writes a story as a web page, Markdown, ninjs or Web Annotations

--help after a command says more of it. The format is written down in docs/story-format.md.
${codes}`;

export function isStoryCommand(word: string | undefined): word is StoryCommand {
  return word !== undefined && Object.hasOwn(commands, word);
}

export function helpFor(command: StoryCommand): string {
  return `${commands[command]}\n\n${codes}`;
}
