const commands = {
  check: `Usage: npm run story -- check FILE…

Reports the errors of a story file, field by field, or summarises it in one line. Also checks that the pictures
beside the file exist and have the size that it gives.`,
  annotate: `Usage: npm run story -- annotate FILE [--out FILE]

Finds names, times, events and picture notices in a story file and writes the file with them, replacing any
annotation it had. English only. Without --out the result goes to standard output.`,
  add: `Usage: npm run story -- add FILE… [--out FOLDER] [--force]

Makes a story folder of each article among the files: plain text, Markdown, a saved web page, a story file, ninjs,
schema.org JSON-LD, NITF, NewsML, AP Media or wire text, recognised by its content. Pictures among the files, or in a
folder that a browser saved beside a page, go to the article that names them, as AVIF, WebP and JPEG at up to
three widths. English articles are annotated unless they already are. Nothing is fetched from the web.

  --out FOLDER   where story folders are; default public/stories
  --force        replaces an existing folder; otherwise nothing is overwritten

Prints the new folders to standard output, a line each; progress and errors go to standard error.`,
  export: `Usage: npm run story -- export FORM FILE [--out FILE]

Writes a story file in another form: html (one page with its pictures), story, markdown, ninjs (IPTC, 3.1) or
annotations (W3C). docs/exports.md describes what each contains. Without --out the result goes to standard output.`,
} as const;

export type StoryCommand = keyof typeof commands;

const codes = 'Exit code: 0 success, 1 a file has errors, 2 wrong usage.';

export const allHelp = `Usage: npm run story -- COMMAND …

  add        makes a story folder from an article in any of the usual formats, with its pictures
  check      reports the errors of a story file, or summarises it
  annotate   finds names, times and events in a story file
  export     writes a story as a web page, story file, Markdown, ninjs or Web Annotations

Add --help to a command for details. docs/story-format.md describes the format.
${codes}`;

export function isStoryCommand(word: string | undefined): word is StoryCommand {
  return word !== undefined && Object.hasOwn(commands, word);
}

export function helpFor(command: StoryCommand): string {
  return `${commands[command]}\n\n${codes}`;
}
